# Bahasa Indonesia, bahasa utama Rekan Pustaka.
# Ragam: sopan, sederhana, Bapak/Ibu dan Anda; satu gagasan sebuah pesan; paling banyak satu emoji.
# Tanda: *tebal*, _miring_, `kode`, [kata](alamat). Nilai tidak pernah dibaca sebagai tanda.

## Awal dan menu

ask_first_language =
    Selamat datang di { "" }*Rekan Pustaka*. Bahasa apa yang Anda pilih?
    _Welcome. Which language do you prefer?_
welcome_new =
    Terima kasih. { "" }*Rekan Pustaka* menemani pengembangan pustakawan: menemukan kegiatan, mendaftar, dan menerima pengingat.

    Supaya Bapak/Ibu dapat mendaftar, kami perlu mengenal Anda sedikit. Kegiatan dapat dilihat kapan saja, ketik /kegiatan.
welcome_back = Selamat datang kembali, { $called }. Silakan pilih:
welcome_thanks = Sama-sama, { $called }.
greeting =
    { $how ->
        [morning] Selamat pagi, { $called }.
        [noon] Selamat siang, { $called }.
        [afternoon] Selamat sore, { $called }.
        [evening] Selamat malam, { $called }.
        [salam] Waalaikumsalam, { $called }.
       *[hello] Halo, { $called }.
    }
how_to_help = Ada yang dapat kami bantu? Silakan pilih:
called_unknown = Bapak/Ibu
called =
    { $how ->
        [bapak] Pak { $first }
        [ibu] Bu { $first }
        [kak] Kak { $first }
        [name] { $full }
       *[unknown] Bapak/Ibu
    }
welcome =
    Selamat datang di { "" }*Rekan Pustaka*.

    Di sini Bapak/Ibu dapat menemukan kegiatan pengembangan pustakawan, mendaftar, dan menerima pengingat. Silakan pilih:
menu = Silakan pilih, atau ketik nomor pilihan Anda.
help =
    { "" }*Bantuan*

    /kegiatan – kegiatan yang akan datang
    /jadwal – kegiatan yang Bapak/Ibu ikuti
    /profil – melihat dan mengubah data Anda
    /privasi – apa yang disimpan, unduh, hapus
    /berhenti – menghentikan kiriman
    /hubungkan – memakai chat lain juga
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

    Kami mencatat { "" }*nama, instansi, pendaftaran*, dan isian profil yang Anda pilih sendiri, untuk mengelola kegiatan. NIP hanya bila Anda mengisinya.

    Data hanya dilihat panitia kantor penyelenggara dan pengelola layanan ini. Percakapan melewati server aplikasi obrolan, yang dapat berada di luar Indonesia. Anda dapat melihat, memperbaiki, atau menghapus data kapan saja: ketik /privasi.

    Apakah Bapak/Ibu setuju?
disagreed = Baik, tidak ada data Anda yang kami simpan. Bapak/Ibu tetap dapat melihat kegiatan. Bila berubah pikiran, ketik /profil.
btn_read_more = Selengkapnya
consent_again = Bila Bapak/Ibu setuju, kami mencatat *nama, instansi, pendaftaran*, dan isian profil pilihan Anda, untuk mengelola kegiatan. Apakah Bapak/Ibu setuju?
btn_whole_notice = Baca seluruhnya
introduced =
    Terima kasih, { $called }. Sekarang Anda dapat mendaftar kegiatan.

    Bila berkenan, lengkapi profil agar panitia dapat menyiapkan kegiatan dengan lebih baik.
btn_agree = Setuju
btn_disagree = Tidak setuju
title_profile = perkenalan
ask_name = Siapa nama lengkap Bapak/Ibu, dengan gelar seperti pada sertifikat?
ask_institution = Dari instansi atau perpustakaan mana?
label_name = Nama
label_institution = Instansi
name_not_understood = Mohon tulis nama dengan huruf. Contoh: Sari Contoh, S.IP.
title_my_profile = profil
title_correction = perbaikan profil
profile_card =
    { "" }*Profil Anda*

    { $lines }
profile_group =
    { $lines }

    Bagian mana yang ingin Anda ubah?
profile_saved = Terima kasih, sudah kami catat.
profile_complete = Profil Anda sudah lengkap. Terima kasih.
part_missing = (belum diisi)
ask_addressed = Bagaimana sebaiknya kami menyapa Anda?
ask_status = Apa status kepegawaian Anda?
ask_nip = Berapa NIP Anda? Ini tidak wajib, dan kami hanya menampilkan tiga angka terakhirnya.
ask_position = Apa jabatan Anda? Pilih di bawah, atau ketik sebagian namanya. Contoh: ahli muda
ask_library = Apa nama perpustakaan tempat Anda bertugas?
ask_library_kind = Perpustakaan itu jenis apa?
ask_my_city = Di kabupaten atau kota mana Anda bertugas? Ketik namanya. Contoh: Bontang
ask_district = Di kecamatan mana? Ketik namanya.
ask_phone = Berapa nomor HP atau WhatsApp Anda yang aktif? Contoh: 0812 3456 7890
ask_needs = Adakah kebutuhan khusus yang perlu disiapkan panitia? Contoh: kursi roda, juru bahasa isyarat, huruf besar.
ask_my_office = Kantor perpustakaan mana yang membina Anda?
label_addressed = Sapaan
label_status = Status
label_nip = NIP
label_position = Jabatan
label_library = Perpustakaan
label_library_kind = Jenis perpustakaan
label_my_city = Kabupaten/kota
label_district = Kecamatan
label_phone = No. HP
label_needs = Kebutuhan khusus
label_my_office = Kantor pembina
addressed_pak = Pak
addressed_bu = Bu
addressed_kak = Kak
addressed_name = Nama saja
nip_not_understood = NIP ditulis dengan angka saja, 18 angka. Spasi boleh. Contoh: 19900101 202001 1 001
warn_nip_length = NIP biasanya 18 angka, sedangkan yang Anda tulis { $length } angka. Mohon diperiksa. Tetap dengan nomor itu?
warn_nip_parts = Tanggal atau susunan angka dalam NIP itu tampaknya belum tepat. Mohon diperiksa. Tetap dengan nomor itu?
phone_not_understood = Mohon tulis nomor telepon dengan angka saja. Contoh: 0812 3456 7890
phone_invalid = Nomor itu tampaknya belum lengkap. Contoh: 0812 3456 7890. Untuk nomor luar negeri, awali dengan + dan kode negaranya.
list_page = Silakan pilih, atau ketik sebagian namanya.
ask_which_of_list = Mana yang Anda maksud?
ask_own_words = Silakan tulis sendiri.
own_words_length = Mohon tulis antara { $least } dan { $most } huruf.
btn_my_profile = Profil saya
btn_complete_profile = Lengkapi profil
btn_group_self = Data diri
btn_group_work = Pekerjaan
btn_group_library = Perpustakaan
btn_group_place = Tempat dan HP
btn_group_office = Kantor pembina
btn_privacy = Privasi
btn_no_office = Tidak ada
btn_empty = Kosongkan
btn_other = Lainnya
btn_as_typed = Tetap: { $words }

## Undangan

invitation_refused = Maaf, kode itu tidak berlaku. Mungkin sudah dipakai atau sudah lewat waktunya. Silakan minta kode yang baru.
now_role =
    { $role ->
        [owner] Selamat datang. { $name } sekarang { "" }*pemilik layanan* ini. Silakan mulai dari Ruang panitia.
        [coordinator] Selamat datang. { $name } sekarang { "" }*panitia* { $office }. Silakan mulai dari Ruang panitia.
        [speaker] Selamat datang. { $name } sekarang { "" }*narasumber* { $office }.
       *[mentor] Selamat datang. { $name } sekarang { "" }*mentor* { $office }.
    }

## Privasi

btn_privacy_more = Selengkapnya
btn_own_data = Lihat data saya
btn_own_data_file = Unduh data (JSON)
btn_correct = Perbaiki
btn_own_chats = Chat saya
btn_withdraw = Tarik persetujuan
btn_agree_again = Setuju lagi
btn_erase_me = Hapus data saya
privacy =
    { "" }*Privasi*

    Kami mencatat profil, pendaftaran, dan chat Bapak/Ibu { "" }*untuk mengelola kegiatan dan mengirim pengingat*. Data hanya dilihat panitia kantor penyelenggara dan pengelola layanan.

    Data disimpan selama Anda setuju. Pesan melewati server Telegram, yang berada *di luar Indonesia*.

    Anda berhak melihat, memperbaiki, mengunduh, dan menghapus data, serta menarik persetujuan kapan saja.
privacy_withdrawn =
    { "" }*Privasi*

    Persetujuan Anda sudah ditarik. Data Anda masih tersimpan, tetapi tidak kami pakai, dan dihapus 30 hari setelah penarikan.

    Anda tetap dapat melihat, mengunduh, atau menghapusnya sekarang. Bila ingin ikut kegiatan lagi, silakan mendaftar dan menyetujui kembali.
privacy_stranger =
    { "" }*Privasi*

    Tentang Bapak/Ibu kami hanya menyimpan alamat chat ini dan bahasa yang dipilih, agar dapat menjawab. Keduanya dihapus bila chat ini tidak dipakai selama 90 hari.

    Hal lain baru kami simpan setelah Bapak/Ibu setuju. Pesan melewati server Telegram, yang berada *di luar Indonesia*.
privacy_who =
    { "" }*1. Siapa yang bertanggung jawab*

    Pengendali data adalah dinas atau kantor perpustakaan penyelenggara kegiatan. Pengelola layanan ini memproses data atas nama kantor tersebut. Cara menghubungi: /tanya

    Dasarnya adalah persetujuan Bapak/Ibu (Pasal 20 UU 27/2022 tentang Pelindungan Data Pribadi). Waktu, versi, dan saluran persetujuan dicatat sebagai bukti.
privacy_what =
    { "" }*2. Apa yang disimpan, dan untuk apa*

    • Nama, sapaan, instansi, status, jabatan, perpustakaan, dan tempat: untuk pendaftaran, kuota, dan sertifikat.
    • Nomor telepon: agar panitia dapat menghubungi.
    • NIP dan kebutuhan aksesibilitas: hanya bila Anda isi. NIP selalu disamarkan.
    • Pendaftaran dan kehadiran: untuk mengelola kegiatan.
    • Alamat chat dan bahasa: untuk menjawab dan mengingatkan.

    Isi pesan dihapus begitu selesai diolah.
privacy_how_long =
    { "" }*3. Berapa lama*

    • Profil dan pendaftaran: selama Anda setuju. Setelah persetujuan ditarik, 30 hari.
    • Isian yang tidak selesai, pengingat, dan catatan pengiriman: 30 hari.
    • Pesan yang gagal diolah: 14 hari.
    • Chat yang bukan milik siapa pun: 90 hari sejak terakhir dipakai.

    Bukti persetujuan dan catatan tindakan panitia tetap disimpan, sebagai nomor tanpa nama.
privacy_where =
    { "" }*4. Di mana*

    Data kami disimpan di mesin pengelola layanan. Percakapan sendiri melewati server Telegram, yang berada *di luar Indonesia* dan mempunyai aturan sendiri. Pesan yang sudah terkirim tersimpan di sana dan di HP Anda; kami tidak dapat menariknya kembali.

    Data tidak dijual dan tidak diberikan kepada pihak lain.
privacy_rights =
    { "" }*5. Hak Bapak/Ibu*

    Melihat, memperbaiki, mengunduh, menghapus, menarik persetujuan, dan menghentikan kiriman: kapan saja, dan langsung berlaku. Caranya lewat /privasi, /profil, dan /berhenti, atau hubungi panitia lewat /tanya

    Bila isi pemberitahuan ini berubah maknanya, kami memberi tahu dan meminta persetujuan lagi. Bila data bocor, kami memberi tahu paling lambat 3 × 24 jam.

own_profile =
    { "" }*Profil*

    { $lines }
own_nothing = (tidak ada)
own_standing =
    { "" }*Persetujuan*
    { $consents }

    { "" }*Peran*
    { $roles }

    { "" }*Chat*
    { $chats }

    { "" }*Yang dihentikan*
    { $stops }
own_consent = Versi { $version }, { $given }, lewat { $channel }.
own_consent_ended = Ditarik { $withdrawn }.
own_role =
    { $role ->
        [owner] Pemilik layanan
        [coordinator] Panitia
        [speaker] Narasumber
       *[mentor] Mentor
    }
own_stop =
    { $what ->
        [announcements] Pengumuman
        [learning] Pembelajaran
       *[reminders] Pengingat kegiatan yang tidak Anda ikuti
    }
own_chat =
    { $channel }{ $which ->
        [here] { " " }(chat ini)
       *[other] { "" }
    }{ $preferred ->
        [yes] { " " }– utama
       *[no] { "" }
    }, terakhir dipakai { $used }
own_events =
    { "" }*Kegiatan yang pernah diikuti*, yang terbaru dahulu:

    { $events }
own_event =
    • { $title }, { $when }{ $left ->
        [yes] { " " }(dibatalkan)
       *[no] { "" }
    }
own_data_file = Semua data Anda ada di berkas { $file }. Waktu ditulis dalam UTC.
own_data_file_name = data-saya.json
channel_name =
    { $channel ->
        [telegram] chat Telegram
        [web] chat web
       *[unknown] saluran yang tidak tercatat
    }

ask_withdraw =
    Tarik persetujuan sekarang?

    Kami langsung berhenti memakai data Anda: tidak ada pengingat lagi, dan kursi pada kegiatan yang akan datang dilepas.{ $role ->
        [yes] { " " }Peran Anda di layanan ini juga berakhir.
       *[no] { "" }
    }

    Data dihapus { $days } hari kemudian, kecuali Bapak/Ibu setuju lagi.
btn_withdraw_yes = Ya, tarik
consent_withdrawn =
    Persetujuan Bapak/Ibu *sudah ditarik*. Data Anda tidak kami pakai lagi, dan dihapus { $days } hari lagi.

    Terima kasih sudah bersama kami. Bila ingin kembali, silakan mendaftar kegiatan kapan saja.
consent_not_given = Saat ini tidak ada persetujuan yang berlaku.
last_owner_stays = Bapak/Ibu adalah satu-satunya pemilik layanan. Tanpa pemilik, layanan ini tidak dapat dijalankan. Mohon undang pemilik lain lebih dahulu, lalu coba lagi.

ask_erase =
    { "" }*Hapus data saya*

    Yang dihapus: profil, peran, pengingat, isian, pesan yang belum terkirim, dan kursi pada kegiatan yang akan datang.

    Yang tetap, hanya sebagai nomor tanpa nama:
    • keikutsertaan pada kegiatan yang sudah lewat, untuk statistik;
    • catatan tindakan panitia, untuk pengawasan;
    • bukti persetujuan, yang diwajibkan undang-undang.

    Alamat dan bahasa chat ini tetap sampai 90 hari tidak dipakai. Pesan yang sudah terkirim tidak dapat kami tarik.
btn_erase_go_on = Lanjutkan
title_erasure = penghapusan data
ask_erase_word = Penghapusan *tidak dapat dibatalkan*. Untuk menghapus semua data Anda, ketik HAPUS atau tekan tombol di bawah.
btn_erase_yes = Hapus semua data saya
erased = Data Bapak/Ibu *sudah dihapus*. Bagi kami, chat ini sekarang chat orang yang belum dikenal. Terima kasih sudah bersama kami.

ask_stop = Apa yang ingin Bapak/Ibu hentikan? Kegiatan yang Anda ikuti tetap kami ingatkan.
stopped_so_far =
    Yang sudah dihentikan:
    { $stops }
btn_stop =
    { $what ->
        [announcements] Pengumuman
        [learning] Pembelajaran
       *[reminders] Pengingat lainnya
    }
btn_stop_all = Semuanya (tarik persetujuan)
btn_resume_all = Mulai lagi semuanya
stopped =
    { $what ->
        [announcements] Baik, pengumuman tidak kami kirim lagi.
        [learning] Baik, kiriman pembelajaran berhenti.
       *[reminders] Baik, kegiatan yang tidak Anda ikuti tidak kami ingatkan lagi.
    }
stopped_already = Itu sudah dihentikan.
stop_stranger = Ke chat ini kami hanya mengirim jawaban, jadi tidak ada yang perlu dihentikan.
resumed = Selamat datang kembali. Semua yang tadinya dihentikan kami kirim lagi.

own_chats =
    { "" }*Chat saya*

    { $chats }

    Pengingat dikirim ke chat utama; bila tidak ada yang utama, ke chat yang terakhir dipakai.
own_chat_numbered = { $number }. { $chat }
own_chat_shown = Anda memilih { $chat }.
btn_prefer = Utamakan
btn_let_go = Lepaskan
btn_link = Hubungkan chat lain
preferred = Baik, pengingat dikirim ke chat itu.
preferred_already = Chat itu sudah yang utama.
last_chat_stays = Chat terakhir tidak dapat dilepaskan. Bila ingin pergi, silakan hapus data Anda lewat Privasi.
chat_let_go =
    { $which ->
        [here] Chat ini sudah dilepaskan dan tidak lagi terhubung dengan data Anda.
       *[other] Chat itu sudah dilepaskan.
    }
link_code =
    Kode Anda: `{ $code }`

    Di chat yang lain, ketik: `/hubungkan { $code }`
    Berlaku { $minutes } menit, satu kali. Mohon jangan diberikan kepada siapa pun: yang mengetiknya dapat membuka data Anda.
btn_have_code = Saya punya kode
title_link = penghubungan chat
ask_code = Mohon ketik 6 angka kode dari chat Anda yang lain. Di sana, ketik /hubungkan untuk mendapatkannya.
code_not_six_digits = Kode terdiri dari 6 angka. Contoh: 402913
code_wrong = Kode itu tidak berlaku. Mungkin sudah dipakai atau sudah lewat 10 menit. Silakan minta kode baru di chat yang lain.
code_too_many = Sudah terlalu sering salah. Silakan coba lagi satu jam lagi.
code_of_this_chat = Kode itu dari chat ini. Mohon ketik di chat yang lain.
chats_linked_already = Kedua chat ini sudah terhubung.
chats_linked =
    Chat ini *sudah terhubung*.{ $merged ->
        [yes] { " " }Data kedua chat sekarang menjadi satu; pendaftaran yang lebih dahulu tetap berlaku.
       *[no] { " " }Profil dan pendaftaran Bapak/Ibu sekarang juga ada di sini.
    }
chat_joined = Satu { $channel } baru saja dihubungkan dengan data Anda. Bila bukan Bapak/Ibu yang melakukannya, buka /privasi, pilih Chat saya, lalu lepaskan chat itu.

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
    Terima kasih, { $called }. Pendaftaran atas nama { $name } *diterima*. { $reminders ->
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
reminder_before = { $called }, kami mengingatkan kegiatan yang Anda ikuti:
reminder_today = { $called }, hari ini kita bertemu:

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
participant_erased = { $number }. (data dihapus)
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

## Kantor dan tim

office_gone = Maaf, kantor itu tidak ditemukan.
ask_which_office = Kantor mana yang Anda maksud?
office_card =
    { "" }*{ $name }*
    { $city } · { $zone }

    Jam kerja: { $hours }
    Kontak: { $contact }
    Tanda tangan: { $signature }
    Hari khusus yang akan datang: { $days }
none_given = (belum diisi)
title_change_office = perubahan data kantor
office_changed = { $part } sudah diperbarui.
ask_hours = Pukul berapa kantor bekerja? Pesan kerja hanya kami kirim pada jam itu. Contoh: 08.00–16.00
ask_signature = Bagaimana baris tanda tangan pada surat dan sertifikat? Contoh: Kepala Dinas Perpustakaan. Pilih Lewati untuk mengosongkannya.
label_hours = Jam kerja
label_signature = Tanda tangan
hours_not_understood = Mohon tulis jam mulai dan jam selesai. Contoh: 08.00–16.00
hours_out_of_range = Jam kerja harus berada antara 05.00 dan 21.00, dan jam selesai sesudah jam mulai. Contoh: 08.00–16.00
office_days =
    { "" }*Hari khusus { $office }*
    Hari yang berbeda dari kalender nasional:

    { $days }
no_office_days = Belum ada.
office_day_closed = { $day }: tutup ({ $name })
office_day_worked = { $day }: tetap bekerja ({ $name })
office_day_marked = Sudah dicatat. { $day }
office_day_unmarked = Hari itu mengikuti kalender nasional lagi.
title_office_day = hari khusus
ask_office_day = Tanggal berapa, dan untuk apa? Hari kerja menjadi hari tutup, hari libur menjadi hari kerja. Contoh: 28/12/2026 Rapat kerja
label_office_day = Hari khusus
day_not_understood = Mohon tulis tanggalnya lebih dahulu, lalu keterangannya. Contoh: 28/12/2026 Rapat kerja
day_not_there = Tanggal “{ $day }” tidak ada di kalender. Contoh: 28/12/2026 Rapat kerja
day_out_of_range = Mohon pilih hari dari hari ini sampai dua tahun lagi. Contoh: 28/12/2026 Rapat kerja
day_without_name = Mohon tambahkan keterangan singkat setelah tanggal, paling banyak { $most } huruf. Contoh: 28/12/2026 Rapat kerja
btn_office = Data kantor
btn_offices_events = Kegiatan kantor
btn_office_days = Hari khusus
btn_mark_day = Tambah hari
btn_unmark_day = Hapus { $day }

team =
    { "" }*Tim { $office }*

    { $people }
team_owners =
    { "" }*Pemilik layanan*

    { $people }
team_line = { $role }: { $names }
team_more = , dan { $more } lagi
team_nobody = Belum ada siapa pun.
team_invited = Undangan { $role }, berlaku sampai { $ends }
team_more_invited = dan { $more } undangan lain
team_manage = Pilih orang yang perannya ingin dilepas, atau undangan yang ingin dilihat:
team_invitation = Undangan { $role }
role_name =
    { $role ->
        [owner] Pemilik layanan
        [coordinator] Panitia
        [speaker] Narasumber
       *[mentor] Mentor
    }
role_handover = Serah terima kantor
this_service = layanan ini
invitation_made =
    { "" }*{ $role }* untuk { $office }. Teruskan undangan ini kepada orangnya:

    { $link }

    Berlaku untuk satu orang, sampai { $ends }.
invitation_typed = Kode ini juga dapat diketik: `{ $code }`
invitation_replaces = Siapa yang memakainya menjadi panitia kantor, dan panitia yang sekarang dilepas.
invitation_not_open = Undangan itu sudah tidak berlaku.
invitation_revoked = Undangan { $role } sudah dicabut.
invitation_was_used = { $name } menerima undangan Anda: { $role }, { $office }.
ask_release = Lepas peran { $role } dari { $name }?
role_not_held = Peran itu sudah tidak dipegang.
role_released = { $name } sudah tidak menjadi { $role }.
role_ended = Peran Bapak/Ibu sebagai { $role } sudah berakhir: { $office }. Terima kasih atas bantuannya.
last_owner = Pemilik layanan yang terakhir tidak dapat dilepas. Silakan undang pemilik lain lebih dahulu.
btn_team = Tim
btn_owners = Pemilik layanan
btn_manage_team = Atur tim
btn_invite_owner = Undang pemilik
btn_invite_coordinator = Undang panitia
btn_invite_speaker = Undang narasumber
btn_invite_mentor = Undang mentor
btn_hand_over = Serahkan kantor
btn_revoke = Cabut
btn_release_yes = Ya, lepas

## Riwayat tindakan

trail =
    { "" }*Riwayat tindakan*

    { $lines }
trail_empty = Belum ada tindakan yang tercatat.
trail_line = • { $parts }
trail_action =
    { $action ->
        [event-published] menerbitkan kegiatan
        [participants-downloaded] mengunduh daftar peserta
        [office-founded] membuat kantor
        [office-changed] mengubah data kantor
        [office-day-marked] mencatat hari khusus
        [office-day-unmarked] menghapus hari khusus
        [sample-removed] menghapus contoh
        [invitation-issued] mengundang
        [invitation-revoked] mencabut undangan
        [invitation-redeemed] memakai undangan
        [role-granted] mendapat peran
        [role-taken-back] melepas peran
        [profile-changed] memperbarui profil
        [chats-linked] menghubungkan percakapan
        [chat-let-go] melepas percakapan
        [people-merged] menggabungkan dua catatan orang
        [consent-withdrawn] menarik persetujuan
        [role-given-up] meninggalkan peran
        [erased] menghapus datanya
        [audit-downloaded] mengunduh riwayat
       *[other] { $words }
    }
trail_role = ({ $role })
trail_nobody = layanan
trail_number = nomor { $number }
trail_file = Riwayat tindakan
trail_file_name = riwayat-{ $day }.xlsx
column_when = Waktu (UTC)
column_actor = Pelaku (nomor)
column_chat = Percakapan
column_action = Tindakan
column_office = Kantor (nomor)
column_subject = Orang (nomor)
column_details = Keterangan
btn_trail = Riwayat tindakan
btn_trail_file = Unduh (XLSX)
btn_newest = Terbaru
btn_older = Lebih lama

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
command_profile = Data Anda
command_ask = Hubungi panitia
command_privacy = Data yang kami simpan tentang Anda
command_stop = Hentikan kiriman
command_language = Ganti bahasa
command_help = Bantuan
command_start = Buka percakapan pribadi
bot_short_description = Rekan belajar pustakawan: kegiatan, pendaftaran, dan pengingat.
bot_description =
    Rekan Pustaka menemani pengembangan pustakawan: menemukan kegiatan, mendaftar, dan menerima pengingat pada waktu yang pantas.

    Tekan Mulai, lalu pilih atau ketik nomor pilihan Anda.
