# Bahasa Indonesia, bahasa utama Rekan Pustaka.
# Ragam: sopan, sederhana, Bapak/Ibu dan Anda; satu gagasan sebuah pesan; paling banyak satu emoji.
# Tanda: *tebal*, _miring_, `kode`, [kata](alamat). Nilai tidak pernah dibaca sebagai tanda.

## Awal dan menu

welcome =
    Selamat datang di { "" }*Rekan Pustaka*.

    Di sini Bapak/Ibu dapat menemukan kegiatan pengembangan pustakawan, mendaftar, dan menerima pengingat. Silakan pilih:
menu = Silakan pilih, atau ketik nomor pilihan Anda.
help =
    { "" }*Bantuan*

    /kegiatan – kegiatan yang akan datang
    /jadwal – kegiatan yang Bapak/Ibu ikuti
    /tanya – menghubungi panitia
    /bahasa – mengganti bahasa
    /batal – meninggalkan isian
    /menu – kembali ke menu
    /panitia – khusus panitia

    Setiap tombol juga dapat dijawab dengan mengetik nomornya atau tulisannya.
not_understood = Maaf, kami belum memahami pesan tersebut. Silakan pilih di bawah ini, atau hubungi panitia lewat tombol Tanya panitia.
only_words = Maaf, kami baru dapat membaca tulisan. Silakan ketik jawaban Anda, atau ketik /menu.
edited_not_read = Pesan yang diubah tidak kami baca lagi. Silakan kirim sebagai pesan baru.
only_alone = Kami hanya melayani percakapan pribadi, agar data Bapak/Ibu tidak terbaca orang lain. Silakan buka { $link }
file_not_received = Maaf, berkas { $name } tidak dapat kami terima. Silakan kirim lagi.
file_too_big = Maaf, berkas { $name } lebih besar dari 20 MB, jadi tidak dapat kami terima.
file_not_expected = Berkas { $name } belum kami perlukan saat ini, jadi tidak kami simpan.
too_long = Maaf, pesan Anda terlalu panjang. Mohon ringkas, paling banyak { $most } huruf.
button_stale = Tombol itu sudah tidak berlaku.
apology = Maaf, pesan Anda tidak dapat kami olah karena gangguan pada layanan. Tim kami sudah diberi tahu dengan nomor { $reference }. Silakan coba lagi, atau ketik /menu.
ask_language = Bahasa apa yang Anda pilih?
language_set = Baik, kami memakai bahasa Indonesia.
nothing_to_cancel = Tidak ada isian yang sedang terbuka.
ask_the_office =
    Silakan hubungi panitia kantor Bapak/Ibu:

    { $offices }
office_contact = • { $office }: { $contact }
no_office_yet = Belum ada kantor perpustakaan yang terdaftar di layanan ini.

btn_events = Kegiatan
btn_mine = Jadwal saya
btn_help = Bantuan
btn_language = Bahasa
btn_ask = Tanya panitia
btn_desk = Ruang panitia
btn_menu = Menu
btn_indonesian = Bahasa Indonesia
btn_english = English
btn_resume = Lanjutkan: { $what }

## Persetujuan dan profil

consent =
    Sebelum melanjutkan, mohon persetujuan Bapak/Ibu.

    Kami mencatat { "" }*nama, instansi, dan pendaftaran* Anda untuk mengelola kegiatan. Data hanya dilihat panitia kantor penyelenggara dan pengelola layanan ini.

    Apakah Bapak/Ibu setuju?
disagreed = Baik, tidak ada data Anda yang kami simpan. Bapak/Ibu tetap dapat melihat kegiatan.
btn_agree = Setuju
btn_disagree = Tidak setuju
title_profile = perkenalan
ask_name = Siapa nama lengkap Bapak/Ibu, dengan gelar seperti pada sertifikat?
ask_institution = Dari instansi atau perpustakaan mana?
label_name = Nama
label_institution = Instansi

## Undangan

invitation_refused = Maaf, kode itu tidak berlaku. Mungkin sudah dipakai atau sudah lewat waktunya. Silakan minta kode yang baru.
now_owner = Selamat datang. { $name } sekarang { "" }*pemilik layanan* ini. Silakan mulai dari Ruang panitia.

## Isian

form_question =
    _{ $number } dari { $of }_
    { $question }
form_card =
    Mohon periksa { $title }:

    { $lines }
form_line = *{ $label }:* { $value }
form_entry = { $number }. { $entry }
form_skipped = (dilewati)
form_now = Sekarang: { $value }
form_cancelled = Baik, isian dibatalkan. Tidak ada yang disimpan.
form_goes_on = Kita lanjutkan isian yang belum selesai.
form_renewed = Isian ini baru saja diperbarui. Mohon jawab pertanyaan berikut.
form_noted_already = Sudah tercatat.
form_at_start = Ini pertanyaan pertama.
form_cannot_skip = Pertanyaan ini perlu dijawab.
form_card_hint = Silakan pilih salah satu tombol, atau ketik nomornya.
form_list_hint = Silakan pilih Tambah atau Selesai.
form_list_empty = Mohon tambahkan paling sedikit satu.
form_list_outdated = Nomor { $number } perlu diperbaiki. Mohon hapus, lalu tambahkan lagi.
btn_back = Kembali
btn_skip = Lewati
btn_cancel = Batal
btn_keep = Ya, tetap
btn_edit = Ubah { $what }
btn_save = Simpan
btn_add = Tambah
btn_remove = Hapus nomor { $number }
btn_list_done = Selesai

line_too_short = Jawaban itu belum dapat kami catat. Mohon tulis paling sedikit { $least } huruf.
line_too_long = Jawaban itu terlalu panjang ({ $length } huruf). Mohon ringkas menjadi paling banyak { $most } huruf.
number_not_understood = Mohon tulis angka bulat saja. Contoh: 30
number_out_of_range = Mohon tulis angka antara { $least } dan { $most }.
choice_not_understood = Mohon pilih salah satu tombol, atau ketik nomor pilihannya.

## Kegiatan

coming_events =
    { "" }*Kegiatan yang akan datang*

    { $events }
event_line =
    { $number }. *{ $title }*
    { $when }
    { $city } · { $seats }
event_card =
    { "" }*{ $title }*
    { $kind } · { $office }

    { $when }
    Tempat: { $place }
    { $seats }
kind_name =
    { $kind ->
        [workshop] Workshop
        [bimtek] Bimtek
        [seminar] Seminar/panel
        [training] Pelatihan rutin
       *[meeting] Rapat
    }
seats_left = Tersisa { $left } dari { $seats } kursi
seats_full = Penuh ({ $seats } kursi)
seats_taken = Terisi { $taken } dari { $seats } kursi
no_events = Belum ada kegiatan yang akan datang. Silakan lihat kembali lain waktu.
event_gone = Maaf, kegiatan itu tidak ditemukan.
event_has_begun = Kegiatan ini sudah dimulai, jadi pendaftaran sudah ditutup.
event_full = Maaf, kegiatan ini sudah penuh.
event_is_over = Kegiatan ini sudah selesai.
enrolled_and_begun = ✓ Bapak/Ibu terdaftar. Kegiatan ini sudah dimulai.
too_late_to_leave = Maaf, pendaftaran tidak dapat dibatalkan lagi. Bila Bapak/Ibu berhalangan, mohon kabari panitia.
you_are_enrolled = ✓ Bapak/Ibu sudah terdaftar.
enrolled =
    Pendaftaran atas nama { $name } *diterima*. { $reminders ->
        [both] Kami akan mengingatkan pada hari kerja sebelumnya dan pada hari kegiatan.
        [before] Kami akan mengingatkan pada hari kerja sebelumnya.
        [day] Kami akan mengingatkan pada hari kegiatan.
       *[none] Sampai bertemu.
    }
already_enrolled = Anda sudah terdaftar.
ask_leave = Batalkan pendaftaran Anda untuk *{ $title }*? Kursi Anda akan diberikan kepada orang lain.
left_event = Pendaftaran Anda sudah dibatalkan. Terima kasih sudah memberi tahu.
not_enrolled = Anda sudah tidak terdaftar di kegiatan itu.
my_schedule =
    { "" }*Jadwal saya*

    { $events }
schedule_empty = Saat ini tidak ada kegiatan di jadwal Bapak/Ibu.
btn_enrol = Daftar
btn_leave = Batalkan pendaftaran
btn_leave_yes = Ya, batalkan
btn_leave_no = Tidak jadi
btn_details = Lihat kegiatan
btn_cannot_come = Berhalangan
btn_earlier = Sebelumnya
btn_later = Berikutnya

## Pengingat

reminder =
    { $opening }

    { "" }*{ $title }*
    { $when }
    Tempat: { $place }
reminder_before = Kami mengingatkan kegiatan yang Bapak/Ibu ikuti:
reminder_today = Hari ini kita bertemu:

## Panitia

desk = Ruang panitia. Apa yang ingin { $name } kerjakan?
only_coordinators = Maaf, bagian ini khusus panitia. Bila Bapak/Ibu panitia, mintalah undangan kepada pemilik layanan.
only_owner = Maaf, bagian ini khusus pemilik layanan.
office_first = Belum ada kantor. Silakan buat kantor perpustakaan lebih dahulu.
office_events =
    { "" }*Kegiatan kantor*. Pilih satu untuk melihat pesertanya:

    { $events }
no_office_events = Kantor ini belum mempunyai kegiatan yang akan datang.
participants =
    { "" }*{ $title }*
    { $when }
    Terisi { $taken } dari { $seats } kursi

    { $people }

    { $invitation }
participant = { $number }. { $name }
participant_from = { $number }. { $name } – { $institution }
nobody_yet = Belum ada peserta.
participants_file = Daftar peserta: { $title }
participants_file_name = daftar-peserta-{ $event }.xlsx
file_coming = Berkas sedang disiapkan.
column_number = No.
column_name = Nama
column_institution = Instansi
column_enrolled = Terdaftar
published = Kegiatan sudah *terbit* dan dapat dilihat semua orang.
invite_with = Untuk mengundang, kirimkan: `{ $link }`
btn_create = Buat kegiatan
btn_office_events = Kegiatan { $city }
btn_participants = Peserta
btn_participants_file = Unduh daftar (XLSX)
btn_new_office = Buat kantor
btn_remove_sample = Hapus contoh
btn_remove_sample_yes = Ya, hapus semua contoh
ask_remove_sample = Hapus semua kantor, kegiatan, dan orang contoh? Pendaftaran pada kegiatan contoh ikut terhapus.
sample_removed = Semua contoh sudah dihapus.
btn_publish = Terbitkan

title_event = kegiatan baru
ask_office = Kegiatan ini untuk kantor mana?
ask_kind = Kegiatan apa yang ingin dibuat?
ask_title = Apa judulnya?
ask_when = Kapan? Pilih harinya, atau ketik lengkap. Contoh: besok 09.00–12.00
ask_place = Di mana tempatnya?
ask_seats = Berapa kursi yang tersedia? Ketik angkanya. Contoh: 30
label_kind = Jenis
label_title = Judul
label_when = Waktu
label_place = Tempat
label_seats = Kursi
warn_clash = Pada jam itu kantor ini sudah mempunyai kegiatan: { $title }, { $when }. Tetap pada waktu itu?
warn_day_off = { $day } adalah hari libur kantor. Tetap pada hari itu?

title_office = kantor baru
ask_office_name = Apa nama resmi kantor perpustakaan?
ask_city = Di kota atau kabupaten mana?
ask_zone = Zona waktu mana yang berlaku di sana?
ask_contact = Bagaimana peserta dapat menghubungi panitia? Contoh: nomor telepon kantor atau alamat surel.
office_founded = Kantor *{ $name }* sudah dibuat. Sekarang Anda dapat membuat kegiatan pertamanya.
label_office = Nama kantor
label_city = Kota
label_zone = Zona waktu
label_contact = Kontak

## Untuk pemilik layanan

not_read = Hari ini ada kiriman lewat { $channel } yang tidak dapat dibaca layanan ini. Pengirimnya sudah diberi tahu; salinannya disimpan 14 hari.
letter_died = Satu pesan tidak dapat diolah setelah tiga kali dicoba (nomor { $reference }). Catatannya ada di log layanan.
not_accepted = Ada pesan yang tidak diterima oleh { $channel }, mungkin karena format atau tombolnya. Pesan seperti itu dikirim sekali lagi sebagai teks biasa. Catatannya ada di log layanan.
clock_left = Jam mesin layanan bergeser { $seconds } detik. Pengingat tetap mengikuti waktu layanan sampai jam yang benar dipastikan.

## Waktu yang diketik

when_ask_time = { $day }: pukul berapa? Pilih di bawah, atau ketik jamnya. Contoh: 09.00–12.00
when_ask_which = Ada lebih dari satu arti. Mana yang Anda maksud? Pilih di bawah, atau ketik tanggal dan jamnya lengkap.
when_ask_weekday = Tanggal itu jatuh pada { $day }, bukan hari { $weekday }. Mana yang Anda maksud?
when_ask_next_year = Tanggal itu sudah lewat untuk tahun ini. Apakah maksud Anda { $day }?
when_other_zone = Anda menulis { $typed }, sedangkan kegiatan ini memakai { $zone }. Mana yang Anda maksud, dalam { $zone }?
when_write_in_zone = Anda menulis { $typed }, sedangkan kegiatan ini memakai { $zone }. Mohon tulis hari dan jamnya dalam { $zone }. Contoh: { $example }
when_no_day = Harinya belum ada. Mohon tulis hari dan jamnya sekaligus. Contoh: { $example }
when_no_such_day = Tanggal “{ $day }” tidak ada di kalender. Mohon tulis tanggal/bulan/tahun. Contoh: { $example }
when_no_such_time = Jam “{ $time }” tidak ada. Mohon tulis jam antara 00.00 dan 24.00. Contoh: { $example }
when_past = Waktu itu sudah lewat. Sekarang { $now }. Mohon tulis waktu yang akan datang. Contoh: { $example }
when_end_before_start = Jam selesai harus sesudah jam mulai. Contoh: { $example }. Jika melewati tengah malam, tulis kedua tanggalnya: { $overnight }
when_too_long = Satu sesi paling lama 24 jam. Contoh: { $example }
when_too_far = Waktu itu lebih dari dua tahun lagi, paling jauh { $latest }. Contoh: { $example }
when_not_understood = Maaf, waktunya belum kami pahami. Mohon tulis hari dan jamnya. Contoh: { $example }, atau besok 09.00

## Yang ditampilkan Telegram sebelum percakapan dimulai

command_menu = Pilihan utama
command_events = Kegiatan yang akan datang
command_mine = Kegiatan yang Anda ikuti
command_ask = Hubungi panitia
command_language = Ganti bahasa
command_help = Bantuan
command_start = Buka percakapan pribadi
bot_short_description = Rekan belajar pustakawan: kegiatan, pendaftaran, dan pengingat.
bot_description =
    Rekan Pustaka menemani pengembangan pustakawan: menemukan kegiatan, mendaftar, dan menerima pengingat pada waktu yang pantas.

    Tekan Mulai, lalu pilih atau ketik nomor pilihan Anda.
