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
called_with_name = Bapak/Ibu { $name }
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
    /pertanyaan – pertanyaan Anda dan jawabannya
    /bahasa – mengganti bahasa
    /batal – meninggalkan isian
    /menu – kembali ke menu
    /panitia – khusus panitia

    Setiap tombol juga dapat dijawab dengan mengetik nomornya atau tulisannya.
help_desk =
    { "" }*Untuk panitia*

    /buat – membuat kegiatan
    /cari – mencari orang
    /impor – daftar undangan
    /umumkan – pengumuman
    /jajak – jajak pendapat
    /pertanyaan – pertanyaan yang menunggu
    /tim – tim dan undangan
    /kantor – data kantor
    /kantorbaru, /audit – khusus pemilik layanan
not_understood = Maaf, kami belum memahami pesan tersebut. Silakan pilih di bawah ini, atau hubungi panitia lewat tombol Tanya panitia.
only_words = Maaf, kami baru dapat membaca tulisan. Silakan ketik jawaban Anda, atau ketik /menu.
edited_not_read = Pesan yang diubah tidak kami baca lagi. Silakan kirim sebagai pesan baru.
only_alone = Kami hanya melayani percakapan pribadi, agar data Bapak/Ibu tidak terbaca orang lain. Silakan buka { $link }
file_not_received = Maaf, berkas { $name } tidak dapat kami terima. Silakan kirim lagi.
file_too_big = Maaf, berkas { $name } lebih besar dari 20 MB, jadi tidak dapat kami terima.
file_for_words = Di sini kami perlu tulisan, bukan berkas.
file_not_expected = Berkas { $name } belum kami perlukan saat ini, jadi tidak kami simpan. Bila ada isian yang menunggu berkas, lanjutkan isian itu dahulu, lalu kirim lagi.
no_such_command = Perintah itu tidak kami kenal.
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

    Kami mencatat { "" }*nama, instansi, pendaftaran*, pertanyaan kepada panitia, jawaban jajak pendapat, surat tugas yang Anda kirim, dan isian profil yang Anda pilih sendiri, untuk mengelola kegiatan serta mengirim pengingat dan pengumuman. NIP hanya bila Anda mengisinya.

    Data hanya dilihat panitia kantor penyelenggara dan pengelola layanan ini. Percakapan melewati server aplikasi obrolan, yang dapat berada di luar Indonesia. Anda dapat melihat, memperbaiki, atau menghapus data kapan saja: ketik /privasi.

    Apakah Bapak/Ibu setuju?
disagreed =
    { $known ->
        [yes] Baik, persetujuan Anda tetap ditarik: data yang tersimpan tidak kami pakai, dan dihapus 30 hari setelah penarikan.
       *[no] Baik, tidak ada data Anda yang kami simpan.
    } Bapak/Ibu tetap dapat melihat kegiatan. Bila berubah pikiran, ketik /profil.
btn_consent_again = Kembali ke persetujuan
btn_read_more = Selengkapnya
consent_again = Bila Bapak/Ibu setuju, kami mencatat *nama, instansi, pendaftaran*, pertanyaan kepada panitia, jawaban jajak pendapat, surat tugas yang Anda kirim, dan isian profil pilihan Anda, untuk mengelola kegiatan serta mengirim pengingat dan pengumuman. Apakah Bapak/Ibu setuju?
btn_whole_notice = Baca seluruhnya
agreed_again = Terima kasih, { $called }. Profil Anda kami pakai lagi. Kursi yang dilepas tidak kembali sendiri; silakan mendaftar lagi bila perlu.
introduced =
    Terima kasih, { $called }. Sekarang Anda dapat mendaftar kegiatan.

    Bila berkenan, lengkapi profil agar panitia dapat menyiapkan kegiatan dengan lebih baik.
introduce_first = Kegiatan ini kami ingat. Setelah perkenalan, Bapak/Ibu dapat langsung mendaftar.
introduced_for_event = Terima kasih, { $called }. Lanjut mendaftar kegiatan ini?
btn_agree = Setuju
btn_disagree = Tidak setuju
title_profile = perkenalan
ask_name = Siapa nama lengkap Bapak/Ibu, beserta gelar bila ada?
ask_institution = Dari instansi atau perpustakaan mana? Contoh: Perpustakaan Desa Loa Raya
ask_institution_meant =
    { $many ->
        [1] Apakah yang Anda maksud *{ $name }*?
       *[other] Apakah yang Anda maksud salah satu dari instansi ini?
    }
btn_other_institution = Bukan, instansi lain
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
ask_gender = Apa jenis kelamin Anda? Ini tidak wajib, dan hanya dipakai untuk menghitung peserta dalam laporan kegiatan.
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
label_gender = Jenis kelamin
gender_female = Perempuan
gender_male = Laki-laki
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

invitation_refused = Maaf, kode atau tautan itu tidak berlaku. Mungkin sudah dipakai atau sudah lewat waktunya. Silakan minta kode yang baru.
now_role =
    { $role ->
        [owner] Selamat datang. { $name } sekarang { "" }*pemilik layanan* ini. Silakan mulai dari Ruang panitia.
        [coordinator] Selamat datang. { $name } sekarang { "" }*panitia* { $office }. Silakan mulai dari Ruang panitia.
        [speaker] Selamat datang. { $name } sekarang { "" }*narasumber* { $office }.
       *[mentor] Selamat datang. { $name } sekarang { "" }*mentor* { $office }.
    }

## Privasi

btn_privacy_changed = Pemberitahuan privasi berubah
btn_later_then = Nanti saja
privacy_changed =
    Pemberitahuan privasi kami bertambah. Yang baru:

    { $news }

    Selebihnya tetap. Apakah Bapak/Ibu setuju?
privacy_news_of_help =
    • Pertanyaan Bapak/Ibu kepada panitia dan jawabannya disimpan, paling lama 180 hari setelah dijawab.
    • Panitia kantor Bapak/Ibu dapat memperbaiki salah ketik pada profil, menggabungkan data ganda, dan membantu bila chat Anda hilang. Anda selalu diberi tahu.
    • Bila kantor Bapak/Ibu sudah mendaftarkan nama Anda, isiannya dipakai untuk melengkapi profil.
privacy_news_of_letters =
    • Surat tugas yang Bapak/Ibu kirim hanya dibuka panitia kantor penyelenggara, dan dihapus 90 hari setelah kegiatan.
    • Kami mencatat apakah pengumuman dari kantor sampai kepada Bapak/Ibu. Bila tidak sampai, panitia kantor itu dapat menelepon: mereka melihat nama, instansi, dan nomor telepon Anda. Setelah 12 bulan hanya jumlahnya yang disimpan. Pengumuman dapat dihentikan dengan /berhenti.
privacy_news_of_polls = • Panitia dapat menanyakan pendapat Bapak/Ibu. Bila anonim, tidak ada yang dapat mengetahui jawaban Anda, juga kami. Bila dengan nama, panitia kantor itu melihatnya; 12 bulan setelah ditutup namanya dihapus.
agreed_anew = Terima kasih. Persetujuan Anda sudah dicatat.
erased_soon =
    Sudah hampir dua tahun Bapak/Ibu tidak memakai Rekan Pustaka. Agar data tidak tersimpan tanpa guna, profil dan pendaftaran Anda akan dihapus { $days } hari lagi.

    Bila ingin tetap kami simpan, cukup tekan tombol di bawah ini.
kept_on = Terima kasih. Data Bapak/Ibu tetap kami simpan.
btn_keep_me = Tetap simpan
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

    Kami mencatat profil, pendaftaran, dan chat Bapak/Ibu { "" }*untuk mengelola kegiatan serta mengirim pengingat dan pengumuman*. Data hanya dilihat panitia kantor penyelenggara dan pengelola layanan.

    Data disimpan selama Anda setuju. Pesan melewati server aplikasi obrolan (misalnya Telegram), yang berada *di luar Indonesia*.

    Anda berhak melihat, memperbaiki, mengunduh, dan menghapus data, serta menarik persetujuan kapan saja.
privacy_withdrawn =
    { "" }*Privasi*

    Persetujuan Anda sudah ditarik. Data Anda masih tersimpan, tetapi tidak kami pakai, dan dihapus 30 hari setelah penarikan.

    Anda tetap dapat melihat, mengunduh, atau menghapusnya sekarang. Bila ingin ikut kegiatan lagi, silakan mendaftar dan menyetujui kembali.
privacy_stranger =
    { "" }*Privasi*

    Tentang Bapak/Ibu kami hanya menyimpan alamat chat ini dan bahasa yang dipilih, agar dapat menjawab. Keduanya dihapus bila chat ini tidak dipakai selama 90 hari.

    Hal lain baru kami simpan setelah Bapak/Ibu setuju. Pesan melewati server aplikasi obrolan (misalnya Telegram), yang berada *di luar Indonesia*.
privacy_who =
    { "" }*1. Siapa yang bertanggung jawab*

    Pengendali data adalah dinas atau kantor perpustakaan penyelenggara kegiatan. Pengelola layanan ini memproses data atas nama kantor tersebut. Cara menghubungi: /tanya

    Dasarnya adalah persetujuan Bapak/Ibu (Pasal 20 UU 27/2022 tentang Pelindungan Data Pribadi). Waktu, versi, dan saluran persetujuan dicatat sebagai bukti.
privacy_what =
    { "" }*2. Apa yang disimpan, dan untuk apa*

    • Nama, sapaan, instansi, status, jabatan, perpustakaan, dan tempat: untuk pendaftaran, kuota, dan sertifikat.
    • Nomor telepon: agar panitia dapat menghubungi.
    • NIP dan kebutuhan aksesibilitas: hanya bila Anda isi. NIP selalu disamarkan.
    • Jenis kelamin: hanya bila Anda isi, untuk jumlah dalam laporan kegiatan.
    • Pendaftaran dan kehadiran: untuk mengelola kegiatan.
    • Alamat chat dan bahasa: untuk menjawab dan mengingatkan.
    • Pertanyaan kepada panitia dan jawabannya: agar dapat dijawab.
    • Surat tugas: bila Anda kirim. Yang membukanya hanya panitia kantor penyelenggara, dan setiap kali dicatat.
    • Pengumuman: apakah sampai kepada Anda. Bila tidak, panitia pengirim melihat nama, instansi, dan telepon Anda, agar dapat menelepon.
    • Jajak pendapat: jawaban Anda; bila tanpa nama, hanya bahwa Anda menjawab.

    Isi pesan lainnya dihapus begitu selesai diolah.
privacy_how_long =
    { "" }*3. Berapa lama*

    • Profil dan pendaftaran: selama Anda setuju. Setelah persetujuan ditarik, 30 hari. Bila dua tahun tidak dipakai, kami memberi tahu, lalu menghapusnya 30 hari kemudian.
    • Pertanyaan kepada panitia: 180 hari setelah dijawab.
    • Surat tugas: 90 hari setelah kegiatan.
    • Sampai tidaknya pengumuman: 12 bulan, lalu hanya jumlahnya.
    • Siapa menjawab jajak pendapat: 12 bulan setelah ditutup; jawabannya tetap, tanpa nama.
    • Daftar undangan dari kantor: 90 hari, bila yang terdaftar tidak datang.
    • Isian yang tidak selesai, pengingat, dan catatan pengiriman: 30 hari.
    • Pesan yang gagal diolah: 14 hari.
    • Chat yang bukan milik siapa pun: 90 hari sejak terakhir dipakai.

    Bukti persetujuan dan catatan tindakan panitia tetap disimpan, sebagai nomor tanpa nama.
privacy_where =
    { "" }*4. Di mana*

    Data kami disimpan di mesin pengelola layanan. Percakapan sendiri melewati server aplikasi obrolan (misalnya Telegram), yang berada *di luar Indonesia* dan mempunyai aturan sendiri. Pesan yang sudah terkirim tersimpan di sana dan di HP Anda; kami tidak dapat menariknya kembali.

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

    { "" }*Pengingat kegiatan yang diikuti*
    { $reminders ->
        [few] Sehari sebelum dan pada hari kegiatan
        [day] Hanya pada hari kegiatan
       *[all] Semua
    }
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
    { "" }*Pendaftaran kegiatan Anda*, yang terbaru dahulu:

    { $events }
own_event =
    • { $title }, { $when }{ $how ->
        [left] { " " }(dibatalkan)
        [refused] { " " }(tidak diterima)
        [waits] { " " }(menunggu)
        [in_vain] { " " }(tidak mendapat kursi)
       *[seat] { "" }
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
resumed = Semua yang tadinya dihentikan kami kirim lagi.

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
code_not_six_digits = Kode terdiri dari 6 angka, atau 12 huruf bila dari panitia. Contoh: 402913
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
form_cancelled = Baik, isian dibatalkan. Tidak ada yang berubah.
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

line_without_letters = Mohon tulis dengan huruf, tidak hanya angka.
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
event_cost = Biaya: { $cost }
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
seats_full_but_offered = Penuh ({ $offered } kursi sedang ditawarkan)
event_is_past = Selesai
seats_taken = Terisi { $taken } dari { $seats } kursi
seats_taken_then = Saat itu terdaftar { $taken }
no_events = Belum ada kegiatan yang akan datang. Silakan lihat kembali lain waktu.
event_gone = Maaf, kegiatan itu tidak ditemukan.
event_has_begun = Kegiatan ini sudah dimulai, jadi pendaftaran sudah ditutup.
event_is_over = Kegiatan ini sudah selesai.
enrolled_and_begun = ✓ Bapak/Ibu terdaftar. Kegiatan ini sudah dimulai.
you_were_there = Kegiatan ini sudah selesai. ✓ Anda tercatat hadir.
too_late_to_leave = Maaf, pendaftaran tidak dapat dibatalkan lagi. Bila Bapak/Ibu berhalangan, mohon kabari panitia.
event_is_cancelled = { "" }*Kegiatan ini dibatalkan.* Alasannya: { $why }
event_is_draft = Kegiatan ini masih konsep; hanya panitia yang melihatnya.
enrolment_opens = Pendaftaran dibuka { $when }.
enrolment_closed = Pendaftaran sudah ditutup.
you_wait_for_approval = Pendaftaran Bapak/Ibu menunggu persetujuan panitia.
you_wait_for_a_seat = Bapak/Ibu ada di daftar tunggu, urutan ke-{ $place }.
you_got_no_seat =
    { $state ->
        [approval] Maaf, kegiatan ini sudah dimulai dan pendaftaran Bapak/Ibu belum disetujui.
       *[waiting] Maaf, kegiatan ini sudah dimulai dan tidak ada kursi yang kosong untuk Bapak/Ibu.
    }
no_seat =
    { $called }, mohon maaf, { $state ->
        [approval] pendaftaran Anda untuk *{ $title }* belum disetujui
       *[waiting] tidak ada kursi yang kosong untuk Anda di *{ $title }*
    } sampai kegiatannya dimulai. Terima kasih sudah menunggu; semoga kita bertemu di kegiatan lain.
you_are_offered_a_seat = Ada kursi untuk Bapak/Ibu, disimpan sampai { $until }.
waits_for_approval = Terima kasih, { $called }. Pendaftaran Anda *menunggu persetujuan* panitia; kami kabari begitu diputuskan.
waits_for_seat = Terima kasih, { $called }. { $why } Anda masuk *daftar tunggu*, urutan ke-{ $place }. Bila ada kursi, kami tawarkan kepada Anda.
letter_can_wait = Surat tugas belum diperlukan sekarang; dapat dikirim nanti lewat tombol di bawah.
seats_are_taken = Semua kursi sudah terisi.
quota_is_full =
    { $what ->
        [library_kind] Kuota untuk jenis perpustakaan { $each ->
            [yes] ini
           *[no] { $value }
        } sudah penuh (paling banyak { $most }).
        [position] Kuota untuk jabatan { $each ->
            [yes] ini
           *[no] { $value }
        } sudah penuh (paling banyak { $most }).
       *[institution] Kuota { $value } sudah penuh (paling banyak { $most }).
    }
quota_holds =
    { $what ->
        [library_kind] Paling banyak { $most } orang dari { $each ->
            [yes] tiap jenis perpustakaan
           *[no] { $value }
        }
        [position] Paling banyak { $most } orang { $each ->
            [yes] untuk tiap jabatan
           *[no] dengan jabatan { $value }
        }
       *[institution] Paling banyak { $most } orang { $each ->
            [yes] tiap instansi
           *[no] dari { $value }
        }
    }
seat_offered =
    Ada kursi untuk { $called }:

    { "" }*{ $title }*
    { $when }
    Tempat: { $place }

    Kursi ini disimpan sampai { $until }. Apakah Bapak/Ibu mengambilnya?
btn_take_offer = Ya, ambil kursi
btn_decline_offer = Tidak, lepaskan
offer_over = Tawaran kursi itu sudah tidak berlaku.
offer_declined = Baik, kursi itu kami tawarkan kepada yang berikutnya.
offer_ended =
    Tawaran kursi untuk { "" }*{ $title }* sudah lewat waktunya{ $seat ->
        [free] . Kursinya sekarang terbuka untuk siapa saja; bila masih berminat, tekan Daftar.
        [closed] .
       *[taken] , jadi kami berikan kepada yang berikutnya. Bila masih berminat, silakan mendaftar lagi.
    }
btn_wait_for_seat = Masuk daftar tunggu
btn_leave_list = Keluar dari daftar tunggu
you_are_enrolled = ✓ Bapak/Ibu sudah terdaftar.
enrolled =
    Terima kasih, { $called }. Pendaftaran atas nama { $name } *diterima*. { $reminders ->
        [both] Kami akan mengingatkan pada { $days } dan pada hari kegiatan.
        [before] Kami akan mengingatkan pada { $days }.
        [day] Kami akan mengingatkan pada hari kegiatan.
       *[none] Sampai bertemu.
    }
enrolled_until = Kami juga akan bertanya apakah Anda tetap hadir. *Bila tidak dijawab sampai { $until }, kursi diberikan kepada orang lain.*
already_enrolled = Anda sudah terdaftar.
ask_leave = Batalkan pendaftaran Anda untuk *{ $title }*? Kursi Anda akan diberikan kepada orang lain.
ask_leave_meeting =
    Batalkan pendaftaran Anda untuk *{ $title }*, { $when }? Kursi Anda akan diberikan kepada orang lain.{ $others ->
        [0] { "" }
       *[other] { "" } Pertemuan lainnya tetap.
    }
ask_leave_list = Keluar dari daftar tunggu *{ $title }*, { $when }?
left_event = Pendaftaran Anda sudah dibatalkan. Terima kasih sudah memberi tahu.
not_enrolled = Anda sudah tidak terdaftar di kegiatan itu.
my_schedule =
    { "" }*Jadwal saya*

    { $events }
schedule_empty = Saat ini tidak ada kegiatan di jadwal Bapak/Ibu.
schedule_stands =
    { $state ->
        [approval] Menunggu persetujuan
        [waiting] Daftar tunggu, urutan ke-{ $place }
        [offered] Ada kursi untuk Anda, jawab sampai { $day } { $clock }
       *[confirmed] ✓ Terdaftar
    }
schedule_in_vain = Tidak mendapat kursi
btn_enrol = Daftar
meeting_of_series = Pertemuan ke-{ $place } dari { $meetings } dalam satu rangkaian.
btn_other_days = Tanggal lain
btn_enrol_in_all = Daftar semua ({ $meetings } pertemuan)
meetings =
    { "" }*Tanggal lain: { $title }*

    { $meetings }
meeting_line =
    { $number }. { $when }: { $state ->
        [confirmed] ✓ terdaftar
        [approval] menunggu persetujuan panitia
        [waiting] daftar tunggu, urutan ke-{ $place }
        [offered] ada kursi yang menunggu jawaban Anda
        [clash] belum didaftarkan, karena jamnya bentrok dengan kegiatan Anda yang lain
        [closed] pendaftaran tidak dibuka
       *[open] { $seats }
    }
enrolled_in_all =
    Terima kasih, { $called }. Inilah pendaftaran atas nama { $name } untuk { "" }*{ $title }*:

    { $meetings }

    Kami akan mengingatkan sebelum tiap pertemuan yang kursinya sudah ada.{ $costs ->
        [yes] { " " }Kami juga akan bertanya apakah Anda tetap hadir; *bila tidak dijawab, kursi diberikan kepada orang lain.*
       *[no] { "" }
    }
btn_leave = Batalkan pendaftaran
btn_leave_yes = Ya, batalkan
btn_leave_list_yes = Ya, keluar
btn_leave_no = Tidak jadi
btn_details = Lihat kegiatan
signed = — { $signature }
btn_cannot_come = Berhalangan
btn_earlier = Sebelumnya
btn_later = Berikutnya

## Merencanakan kegiatan

event_preview = Beginilah peserta akan melihatnya. Sekarang masih { "" }*konsep*:
btn_complete_event = Ubah / lengkapi
btn_keep_draft = Simpan sebagai konsep
draft_kept = Konsep sudah disimpan. Anda menemukannya lagi di Ruang panitia, Kegiatan.
draft_is_late = Kegiatan ini belum dapat diterbitkan, karena waktunya sudah lewat. Silakan ubah lewat [Hari, jam, sesi].
published_already = Kegiatan ini sudah terbit.
ask_publish_sample = Masih ada teks contoh di: { $parts }. Tetap diterbitkan?
btn_publish_anyway = Terbitkan juga
btn_change_first = Ubah dulu
ask_drop_draft = Hapus konsep *{ $title }*?
btn_drop_yes = Ya, hapus
draft_dropped = Konsep *{ $title }* sudah dihapus.
event_state =
    { $state ->
        [draft] Konsep
        [cancelled] Dibatalkan: { $why }
       *[published] Terbit
    }
planning_card =
    { "" }*{ $title }*
    { $kind } · { $state }

    { $when }
    Tempat: { $place }
more_sessions = … dan { $more } sesi lagi
people_for_approval = Menunggu persetujuan: { $people } orang
enrolment_closes = Pendaftaran ditutup { $when }.
news_will_be_told =
    { $people } orang akan diberi tahu perubahan ini { $when }.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
    }
news_told =
    Baik, { $people } orang kami beri tahu sekarang.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
    }
news_told_later =
    Baik. Karena sudah malam, { $people } orang kami beri tahu { $when }.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
    }
news_told_already = Tidak ada perubahan yang menunggu diberitahukan.
btn_manage = Kelola
btn_manage_event = Kelola kegiatan
btn_attendance = Kehadiran
btn_event_parts = Ubah
btn_sessions = Hari, jam, sesi
btn_quotas = Kuota per instansi
btn_reminding = Pengingat
btn_more_of_event = Lainnya
btn_tell_now = Beri tahu sekarang
btn_copy_event = Salin kegiatan
btn_repeat_event = Ulangi berkala
btn_preview = Lihat sebagai peserta
btn_drop_draft = Hapus konsep
btn_cancel_event = Batalkan kegiatan
more_of_event = Apa yang ingin dilakukan dengan *{ $title }*?

event_parts =
    { "" }*{ $title }*

    { $lines }

    Bagian mana yang ingin diubah? Waktu diubah lewat [Hari, jam, sesi].
title_change_event = perubahan kegiatan
part_changed =
    Sudah dicatat.
    { $part }: { $value }
ask_map = Apa alamat petanya? Tempelkan tautannya. Contoh: https://maps.contoh.example/aula
ask_approval = Apakah setiap pendaftaran perlu disetujui panitia?
ask_letter = Apakah peserta perlu membawa surat tugas?
ask_opens = Kapan pendaftaran dibuka? Contoh: 20/11/2026 08.00. Tekan Lewati bila langsung dibuka.
ask_closes = Kapan pendaftaran ditutup? Contoh: 27/11/2026. Tekan Lewati bila sampai kegiatan dimulai.
ask_description = Tentang apa kegiatan ini? Boleh beberapa baris, paling banyak 1.000 huruf. Tekan Lewati untuk mengosongkan.
ask_audience = Untuk siapa kegiatan ini? Contoh: pengelola perpustakaan desa. Tekan Lewati untuk mengosongkan.
ask_cost = Berapa biayanya? Contoh: Rp50.000, makan siang ditanggung sendiri. Tekan Lewati bila gratis.
ask_bring = Apa yang perlu dibawa peserta? Contoh: laptop. Tekan Lewati untuk mengosongkan.
ask_own_contact = Siapa narahubung kegiatan ini? Contoh: nama dan nomor telepon. Tekan Lewati untuk memakai kontak kantor.
label_map = Peta
label_approval = Persetujuan
label_letter = Surat tugas
label_opens = Dibuka
label_closes = Ditutup
label_description = Keterangan
label_audience = Sasaran
label_cost = Biaya
label_bring = Yang dibawa
label_own_contact = Narahubung
label_sessions = Sesi
label_quota = Kuota
yes_or_no =
    { $answer ->
        [yes] Ya
       *[no] Tidak
    }
letter_kind =
    { $letter ->
        [required] Wajib
        [optional] Bila ada, boleh menyusul
       *[none] Tidak perlu
    }
opens_at_once = sejak terbit
closes_at_start = saat kegiatan dimulai
cost_is_free = gratis
link_not_understood = Mohon tempelkan alamat lengkap yang diawali https://. Contoh: https://contoh.example/aula
seats_below_held = Sudah { $held } kursi terisi, jadi jumlahnya tidak dapat di bawah itu. Silakan tulis { $held } atau lebih.
opens_too_late = Pendaftaran harus dibuka sebelum ditutup: { $until }. Silakan pilih waktu yang lebih awal.
closes_after_start = Pendaftaran tidak dapat ditutup sesudah kegiatan dimulai: { $starts }. Silakan pilih waktu sebelum itu.
closes_before_opens = Pendaftaran baru dibuka { $opens }. Silakan pilih waktu sesudah itu.
closes_dropped = Batas akhir pendaftaran jatuh sesudah kegiatan dimulai, jadi kami hapus. Pendaftaran ditutup ketika kegiatan dimulai.
opens_dropped = Awal pendaftaran jatuh sesudah pendaftaran ditutup, jadi kami hapus. Pendaftaran dibuka sejak kegiatan terbit; bila perlu, atur lagi lewat Ubah.
zone_stays = Zona waktu tidak dapat diubah lagi setelah kegiatan terbit, karena peserta sudah melihat jamnya. Waktu kegiatan tetap ditampilkan dalam { $zone }.
zone_is_other = Zona waktu sudah diubah. Jamnya tetap seperti yang ditulis: { $when }.
changed_meanwhile =
    Sementara itu kegiatan ini sudah diubah:
    { $changes }

    Mohon diperiksa, lalu jawab sekali lagi.
cancelled_meanwhile = Sementara itu kegiatan ini *dibatalkan*. Perubahan Anda tidak disimpan.
cancelled_meanwhile_by = Sementara itu { $name } *membatalkan* kegiatan ini. Perubahan Anda tidak disimpan.
event_moved_by =
    { $name } *mengubah waktu atau tempat* kegiatan ini:

    { "" }*{ $title }*
    Sekarang: { $when }
    Tempat: { $place }
changed_part_is = • { $part }: { $value }
changed_part = • { $part }
changed_elsewhere = Sementara itu kegiatan ini sudah diubah. Mohon diperiksa, lalu jawab sekali lagi.

event_sessions =
    Sesi *{ $title }*:

    { $sessions }
event_session_card =
    Sesi dari *{ $title }*:

    { $lines }
btn_add_session = Tambah sesi
btn_remove_session = Hapus sesi
btn_remove_yes = Ya, hapus sesi
ask_remove_session = Hapus sesi { $session }?
session_added = Sesi sudah ditambahkan.
session_changed = Sesi sudah diubah.
session_removed = Sesi sudah dihapus.
session_stays = Sesi ini tidak dapat dihapus: setiap kegiatan mempunyai paling sedikit satu sesi, dan sesi yang sudah ada kehadirannya tetap.
session_is_over = Sesi ini sudah selesai, jadi tidak dapat dipindahkan atau dihapus.
too_many_sessions = Satu kegiatan paling banyak { $most } sesi.
title_session = sesi
ask_session_when = Kapan sesi ini? Pilih harinya, atau ketik lengkap. Contoh: besok 09.00–12.00
ask_session_title = Apa judul atau materi sesi ini?
ask_room = Di ruang mana? Tekan Lewati bila di tempat kegiatan.
ask_session_link = Apa tautan daringnya? Tekan Lewati bila tidak ada.
ask_speaker = Siapa narasumbernya? Tekan Lewati bila tidak ada.
ask_about = Keterangan singkat tentang narasumber (jabatan, asal), dalam satu baris. Contoh: pustakawan ahli madya di Bontang
label_session_title = Judul sesi
label_room = Ruang
label_link = Tautan
label_speaker = Narasumber
label_about = Tentang narasumber
room_as_event = { $place }
warn_same_room = Pada jam itu sudah ada sesi lain di { $room }: { $when }. Tetap pada waktu itu?
warn_same_speaker = Pada jam itu { $speaker } sudah mengisi sesi lain: { $when }. Tetap pada waktu itu?

event_quotas =
    Kuota *{ $title }*:

    { $quotas }

    Siapa yang ingin dibatasi?
no_quotas = Belum ada kuota; kursi terbuka untuk siapa saja.
event_quota =
    { "" }*{ $title }*

    { $quota } Sekarang terisi { $held }.
quota_said = { $whose }: paling banyak { $most } kursi.
quota_whose =
    { $what ->
        [library_kind] { $value }
        [position] { $value }
       *[institution] Tiap instansi
    }
quota_set = Kuota sudah dicatat. { $quota }
quota_removed = Kuota sudah dihapus: { $whose }.
quota_below_held = Sudah { $held } orang terdaftar, jadi kuota tidak dapat di bawah itu. Silakan tulis { $held } atau lebih.
btn_quota_institution = Tiap instansi
btn_quota_kind = Jenis perpustakaan
btn_quota_position = Jabatan
btn_quota_change = Ubah jumlah
btn_quota_remove = Hapus kuota
title_quota = kuota
ask_quota_whose = Untuk siapa kuota ini? Pilih di bawah, atau ketik sebagian namanya.
ask_quota_most = Paling banyak berapa kursi? Ketik angkanya. Contoh: 2
ask_quota_most_each = Paling banyak berapa kursi untuk *tiap instansi*? Ketik angkanya. Contoh: 2

event_changed =
    { $called }, ada *perubahan* pada kegiatan Anda:

    { "" }*{ $title }*

    { $changes }
place_is_online = daring
news_was_and_is =
    Semula: { $was }
    Menjadi: { $now }
news_of_session = Sesi { $title }
ask_coming_again = Sebelum perubahan ini Anda menjawab hadir. { "" }*Apakah { $called } tetap hadir?*
session_is_new = Sesi tambahan: { $session }
session_is_gone = Sesi ditiadakan: { $session }
title_cancel_event = pembatalan kegiatan
ask_why_cancelled = Mengapa kegiatan ini dibatalkan? Alasannya dibaca semua peserta.
label_why = Alasan
ask_cancel_event =
    Kegiatan *{ $title }*, { $when }, akan dibatalkan.{ $begun ->
        [yes] { " " }*Kegiatan ini sudah dimulai.* Kehadiran yang sudah dicatat tetap dihitung.
       *[no] { "" }
    } Ini tidak dapat diurungkan.{ $others ->
        [0] { "" }
       *[other] { "" } Hanya pertemuan ini; { $others } lainnya tetap.
    }

    { $people } orang akan diberi tahu, dengan alasan: { $why }{ $untold ->
        [0] { "" }
       *[other] { "" }
        { $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
    }

    Batalkan kegiatan ini?
btn_cancel_event_yes = Ya, batalkan kegiatan
event_called_off =
    { $name } *membatalkan* kegiatan ini:

    { "" }*{ $title }*
    { $when }

    Alasannya: { $why }
cannot_be_cancelled = Kegiatan ini tidak dapat dibatalkan: belum terbit, sudah selesai, atau sudah dibatalkan.
event_cancelled_by_you =
    Kegiatan sudah dibatalkan. { $people } orang kami beri tahu.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
    }
event_cancelled =
    { $called }, mohon maaf, kegiatan ini *dibatalkan*:

    { "" }*{ $title }*
    { $when }

    Alasannya: { $why }

other_meetings_stay = Pertemuan lainnya dalam rangkaian ini tetap.
title_move = pemindahan kegiatan
btn_move = Pindahkan hari
moves_from =
    Sekarang: { $when }{ $series ->
        [yes] { "" }
        Hanya kegiatan ini yang dipindahkan, yang lain dalam rangkaian tetap.
       *[no] { "" }
    }
ask_move_day = Ke hari apa? Bila beberapa hari, pilih hari pertamanya, atau ketik tanggalnya (tanggal/bulan/tahun).
move_same_day = Kegiatan ini sudah pada hari itu. Silakan pilih hari lain.
ask_move =
    { $warning }Kegiatan *{ $title }* dipindahkan, dengan jam { $days ->
        [several] dan jarak hari yang sama:
       *[one] yang sama:
    }

    Semula: { $was }
    Menjadi: { $now }{ $closes }

    { $told ->
        [yes] { $people } orang akan diberi tahu.{ $untold ->
            [0] { "" }
           *[other] { " " }{ $untold } orang tidak terjangkau lewat chat; mohon hubungi sendiri (Peserta, Daftar telepon).
        } Pengingat ikut pindah.
       *[no] Belum ada peserta yang perlu diberi tahu.
    }

    Pindahkan kegiatan ini?
closing_moves_to_start = Pendaftaran ditutup saat kegiatan dimulai.
btn_move_yes = Ya, pindahkan
event_moved = Kegiatan sudah dipindahkan.
cannot_be_moved = Hanya kegiatan yang belum dimulai dan tidak dibatalkan yang dapat dipindahkan.
hours_stay = Jam dan jarak hari antarsesi tetap.

title_copy = salinan kegiatan
ask_copy_day = Hari apa kegiatannya dimulai? Pilih di bawah, atau ketik tanggalnya. Contoh: 30/11/2026
label_day = Hari
event_copied = Salinan sudah dibuat sebagai { "" }*konsep*. Beginilah peserta akan melihatnya:
btn_from_earlier = Dari kegiatan lama
btn_from_template = Dari contoh program
ask_template = Contoh program mana yang dipakai? Jadwal, sasaran, dan kuotanya dapat diubah sesudahnya.
event_from_template = Dari contoh program, masih { "" }*konsep*. Mohon ganti yang bertanda contoh, seperti tempat dan narasumber, sebelum diterbitkan:
ask_earlier = Kegiatan mana yang menjadi contohnya?
day_not_read = Mohon tulis tanggalnya saja. Contoh: { $example }
no_such_day = Tanggal “{ $day }” tidak ada di kalender. Mohon tulis tanggal/bulan/tahun.
day_not_ahead = Mohon pilih hari mulai besok sampai dua tahun lagi.
title_repeat = rangkaian kegiatan
ask_every = Seberapa sering kegiatan ini diulang?
every_week = Tiap minggu, hari { $weekday }
every_month = Tiap bulan, { $weekday } ke-{ $which }
ask_until = Sampai tanggal berapa, atau berapa pertemuan seluruhnya? Pilih di bawah, atau ketik. Contoh: 30/06/2027, atau 4 kali
label_every = Ulangan
label_until = Sampai
ask_series =
    Rangkaian *{ $title }*: { $events } pertemuan terbit bersama.
    { $days }{ $skips ->
        [no] { "" }
       *[yes] { "" }
        Dilewati karena libur: { $closed }
    }{ $clashes ->
        [no] { "" }
       *[yes] { "" }
        Bentrok dengan kegiatan lain: { $clashing }
    }{ $left ->
        [no] { "" }
       *[yes] { "" }
        Masih teks contoh: { $sample }
    }

    Terbitkan semuanya?
btn_publish_series = Ya, terbitkan semua
btn_series_no = Tidak jadi
series_too_long = Satu rangkaian paling banyak { $most } kegiatan. Silakan pilih tanggal yang lebih awal.
series_empty = Sampai tanggal itu tidak ada hari kerja yang cocok. Silakan pilih tanggal yang lebih jauh.
series_published = Rangkaian sudah *terbit*: { $events } pertemuan.
in_series = Bagian dari rangkaian: kegiatan ke-{ $place } dari { $events }.
btn_series = Rangkaian kegiatan
series =
    { "" }*Rangkaian: { $title }*
    Setiap kegiatan diubah atau dibatalkan sendiri-sendiri. Pilih satu untuk mengelolanya:

    { $events }
cannot_be_repeated = Hanya kegiatan yang akan datang yang dapat diulang. Silakan salin lebih dahulu.

event_description = { $description }
event_session = • { $session }
event_audience = Sasaran: { $audience }
event_bring = Yang dibawa: { $bring }
event_map = Peta: { $map }
letter_is_required = Surat tugas: wajib dibawa
letter_is_optional = Surat tugas: bila ada, boleh menyusul
event_needs_approval = Pendaftaran disetujui panitia.
event_contact = Narahubung: { $contact }

## Kursi peserta

your_institution = instansi Anda
title_enrolment = pendaftaran
ask_own_letter = Apakah surat tugas Bapak/Ibu sudah ada? Silakan kirim berkas atau fotonya di sini, atau pilih. Berkas hanya dilihat panitia, dan dihapus 90 hari sesudah kegiatan.
btn_letter_there = Sudah ada
btn_letter_later = Menyusul
btn_no_letter = Tanpa surat
clash_line = • { $title }, { $when }
seats_clash =
    Pada jam { "" }*{ $title }*, Bapak/Ibu sudah terdaftar di kegiatan lain:

    { $events }

    Tetap mendaftar?
btn_enrol_anyway = Tetap daftar
seats_room =
    { "" }*Kursi: { $title }*
    { $when }

    { $lines }
seats_waited_for =
    Daftar tunggu: { $people } orang{ $offered ->
        [0] { "" }
       *[other] { "" } ({ $offered } sedang ditawari kursi)
    }
seats_answers =
    Akan hadir: { $coming } · belum menjawab: { $silent }{ $unasked ->
        [0] { "" }
       *[other] { "" } · belum ditanya: { $unasked }
    }
seats_given_up = Mundur: { $left } · dilepas karena tidak menjawab: { $released }
seats_to_approve = Menunggu persetujuan: { $people }
btn_seats = Kursi peserta
btn_participant_list = Daftar peserta
btn_change_seats = Ganti/keluarkan peserta
btn_to_approve = Menunggu persetujuan ({ $people })
btn_waiting_list = Daftar tunggu ({ $people })
btn_add_participant = Tambah peserta
seats_list =
    { "" }*{ $title }*
    { $event }

    { $people }
title_seats = Peserta
title_to_approve = Menunggu persetujuan
title_waiting_list = Daftar tunggu
seats_in_vain = Tidak mendapat kursi: { $people }
btn_in_vain = Tidak mendapat kursi ({ $people })
title_in_vain = Tidak mendapat kursi
state_in_vain = tidak mendapat kursi
would_be_offered = Bila sekarang ada kursi kosong, yang pertama ditawari dan dapat menjawab sampai { $until }. Sejak sehari sebelum kegiatan, tiap orang diberi 2 jam, pada pukul 07.00–20.00.
mark_not_here = belum bergabung
mark_coming = akan hadir
mark_silent = belum menjawab
mark_letter_later = surat tugas menyusul
mark_offered = ditawari kursi sampai { $until }
seat_card =
    { "" }*{ $event }*

    { $lines }
label_seat = Pendaftaran
label_missed = Ketidakhadiran
missed = { $times } kali tidak hadir di kegiatan kantor ini
state_confirmed = diterima
state_approval = menunggu persetujuan
state_waiting = daftar tunggu, urutan ke-{ $place }
btn_approve = Setujui
btn_refuse = Tolak
btn_approve_all = Setujui semua
btn_approve_all_yes = Ya, setujui semua
btn_take_out = Keluarkan
btn_replace = Ganti
ask_approve_all = Setujui { $people } pendaftaran sekaligus? Kursi yang masih kosong: { $left }. Bila kursi atau kuota tidak cukup, selebihnya masuk daftar tunggu.
approval_is_off = Mulai sekarang pendaftaran tidak memerlukan persetujuan. Yang sudah menunggu persetujuan tetap menunggu keputusan Anda.
decided_already = Itu sudah diputuskan.
seat_stands_no_more = Pendaftaran itu sudah berakhir: orangnya sudah membatalkan, atau panitia lain sudah memutuskannya.
approved_one = { $name } diterima.
approved_to_list = { $name } disetujui, tetapi masuk daftar tunggu, urutan ke-{ $place }. { $why }
approved_all = Sudah disetujui: { $confirmed } diterima, { $waiting } masuk daftar tunggu.
title_reason = alasan
ask_reason = Apa alasannya? Alasan ini kami sampaikan kepada yang bersangkutan. Pilih, ketik sendiri, atau lewati.
refusing = Pendaftaran { $name } akan ditolak.
taking_out = { $name } akan dikeluarkan dari kegiatan ini.
reason_not_meant_for = Kegiatan ini untuk sasaran peserta lain
reason_one_of_institution = Instansi sudah terwakili
reason_no_letter = Surat tugas belum ada
reason_asked_for = Atas permintaan peserta atau instansi
reason_twice = Terdaftar dua kali
refused_one = Pendaftaran { $name } ditolak.
removed_one = { $name } sudah dikeluarkan.
seat_decided =
    { $called }, ada kabar tentang pendaftaran Anda:

    { "" }*{ $title }*
    { $when }
    Tempat: { $place }

    { $decision }
seat_approved = Pendaftaran Anda *disetujui*. Sampai bertemu.
seat_added = Panitia *mendaftarkan* Anda. Bila tidak dapat hadir, mohon batalkan melalui Lihat kegiatan.
seat_given = Anda *menggantikan* rekan dari instansi Anda, dan kursinya kini milik Anda. Bila tidak dapat hadir, mohon batalkan melalui Lihat kegiatan.
seat_put_on_list = { $why } Anda masuk *daftar tunggu*, urutan ke-{ $place }. Bila ada kursi, kami tawarkan kepada Anda.
seat_refused = Maaf, pendaftaran Anda { "" }*belum dapat diterima*.
seat_removed = Maaf, panitia { "" }*membatalkan pendaftaran* Anda.
seat_reason = Alasannya: { $reason }.
seat_replaced = Kursi Anda sudah { "" }*diteruskan* kepada pengganti dari instansi Anda. Anda tidak terdaftar lagi.
quota_exceeded = { $name } kini memegang { $held } kursi di { "" }*{ $title }*, kuotanya { $most }. Tidak ada kursi yang berubah.
seat_handed_over = Pergantian peserta di { "" }*{ $title }*: { $old } digantikan oleh { $new }.
btn_replace_me = Gantikan saya
hand_over = Kirimkan kode ini kepada pengganti dari instansi yang sama. Kursi di { "" }*{ $title }* menjadi miliknya begitu ia membukanya; sampai saat itu kursi tetap milik Anda. Berlaku satu kali, sampai { $until }.
hand_over_link = Yang perlu dikirimkan: `{ $link }`
btn_keep_seat = Batalkan kode
seat_kept = Kode pengganti sudah tidak berlaku. Kursi tetap milik Anda.
own_seat_code = Kode ini untuk pengganti Anda. Mohon teruskan kepadanya.
cannot_succeed = Maaf, kursi ini belum dapat Anda terima. { $why }
other_institution = Pengganti harus dari instansi yang sama.
has_a_seat = { $name } sudah mempunyai kursi di kegiatan ini.
replacing = Siapa yang menggantikan { $name }?
ask_replace_by = Ganti { $old } dengan { $new }? Kursinya langsung berpindah, dan keduanya kami kabari.
btn_replace_yes = Ya, ganti
cannot_replace = Belum dapat diganti. { $why }
replaced_one = { $old } sudah digantikan oleh { $new }.
ask_find_candidate = Siapa yang dicari? Ketik sebagian nama atau nomor teleponnya.
no_candidate = Maaf, tidak ada orang yang cocok di kantor Anda maupun di daftar undangannya.
candidates =
    Yang ditemukan. Pilih satu:

    { $people }
more_candidates = Masih ada yang lain. Ketik nama yang lebih lengkap bila belum terlihat.
add_participants = Siapa yang didaftarkan ke { "" }*{ $title }*?
btn_find_person = Cari nama
btn_from_expected = Dari daftar undangan ({ $people })
add_from_expected =
    { "" }*Dari daftar undangan*. Pilih siapa yang didaftarkan:

    { $people }
btn_add_all = Daftarkan semua
btn_add_all_yes = Ya, daftarkan semua
btn_add_some = Ya, daftarkan { $people } orang
ask_add_all = Daftarkan { $people } orang dari daftar undangan? Kursi yang masih kosong: { $left }. Bila kursi atau kuota tidak cukup, selebihnya masuk daftar tunggu.
ask_add_some = Sekali tekan { $most } orang, menurut urutan dalam daftar.
added_one = { $name } sudah terdaftar.
added_to_list = { $name } masuk daftar tunggu, urutan ke-{ $place }. { $why }
added_before = { $name } sudah ada di kegiatan ini.
added_not = { $name } tidak dapat didaftarkan karena tidak menyetujui penggunaan datanya.
added_all = Selesai: { $confirmed } terdaftar, { $waiting } masuk daftar tunggu, { $already } sudah ada, { $impossible } tidak dapat didaftarkan.
concern_clash = Pada jam yang sama sudah terdaftar di { "" }*{ $title }*, { $when }.
concern_clash_elsewhere = Pada jam yang sama sudah terdaftar di kegiatan kantor lain.
concern_lacks = Belum diketahui: { $parts }.
ask_add_anyway =
    Mohon periksa dahulu. { $name }:

    { $concerns }

    Tetap didaftarkan?
btn_add_anyway = Ya, tetap
institution_unknown = Kuota kegiatan ini dihitung per instansi, sedangkan instansi { $name } belum diketahui. Mohon isi instansinya dahulu.
btn_tell_institution = Isi instansi
telling_institution = { $name } akan didaftarkan.
title_new_participant = peserta baru
btn_add_new = Daftarkan sebagai orang baru
ask_name_of = Siapa nama lengkapnya, beserta gelar bila ada?
ask_institution_of = Dari instansi atau perpustakaan mana?
added_unknown = • { $people } orang belum didaftarkan karena instansinya belum diketahui: { $names }
added_clashing = • { $people } orang sudah terdaftar di kegiatan lain pada jam yang sama: { $names }
added_lacking = • { $people } orang datanya belum lengkap: { $names }
names_and_more = { $names }, dan { $more } lainnya
added_file = Hasil untuk setiap baris.
added_file_name = hasil-pendaftaran.xlsx
added_file_title = Hasil pendaftaran
column_outcome = Hasil
list_ask_event = Belum ada yang disimpan. Daftarkan mereka ke { "" }*{ $title }*? Mereka masuk daftar undangan juga.
btn_add_listed = Daftarkan { $people } orang
list_ask_some = Sekali tekan { $most } orang, menurut urutan baris.
stands_in_event = { $name } masih terdaftar di kegiatan. Mohon keluarkan dahulu dari kegiatannya.
office_enrolled_you = Anda sudah didaftarkan di: { $events }.

## Pengingat

reminder =
    { $opening }

    { "" }*{ $title }*
    { $when }
    Tempat: { $place }
reminder_today = { $called }, hari ini kita bertemu:
reminder_days =
    { $days ->
        [0] { $called }, kami mengingatkan kegiatan yang Anda ikuti *hari ini*:
        [1] { $called }, kami mengingatkan kegiatan yang Anda ikuti *besok*:
       *[other] { $called }, kami mengingatkan kegiatan yang Anda ikuti { $days } hari lagi:
    }
reminder_later_day = { $called }, hari ini hari ke-{ $day }:
reminder_snoozed = { $called }, seperti yang Anda minta, kami mengingatkan lagi:
reminder_meeting = Pertemuan ke-{ $place } dari { $meetings }
reminder_first_day = Hari pertama: { $when }
reminder_session = { $at } { $what }
reminder_check_in = Begitu hadir, ketik di sini *enam angka* yang ditunjukkan panitia; itulah tanda hadir Anda.
reminder_link = Tautan: { $link }
reminder_map = Peta: { $link }
reminder_bring = Mohon dibawa: { $what }
reminder_contact = Narahubung: { $contact }
btn_coming = Akan hadir
btn_calendar = Ke kalender
btn_out_of_calendar = Hapus dari kalender
btn_snooze_hour = Ingatkan 1 jam lagi
btn_snooze_morning = Ingatkan besok pagi
ask_coming = { "" }*Apakah { $called } tetap hadir?*
last_call =
    { "" }*Pertanyaan terakhir*: mohon jawabannya di bawah ini.

    { $opening }
ask_coming_until =
    { "" }*Apakah { $called } tetap hadir?*
    Bila tidak dijawab sampai { $until }, kursi diberikan kepada orang lain.
will_come = Terima kasih, { $called }. Kami catat bahwa Anda *akan hadir*.
come_and_check_in = Terima kasih. Begitu hadir, ketik di sini *enam angka* yang ditunjukkan panitia; itulah tanda hadir Anda.
will_come_already = Sudah kami catat bahwa Anda akan hadir.
snoozed = Baik, kami ingatkan lagi { $when }.
snoozed_too_late = Saat itu sudah terlambat untuk mengingatkan.
seat_released = Karena belum ada jawaban, kursi Bapak/Ibu di *{ $title }* sudah dilepas untuk orang lain. Bila masih ingin ikut, silakan mendaftar lagi; bila penuh, Bapak/Ibu masuk daftar tunggu.
seats_released =
    { "" }*{ $title }*

    Kursi yang dilepas karena panggilan terakhir tidak dijawab: { $seats } ({ $names })

    { $lines }
calendar_file = Kalender untuk { $title }. Buka berkas ini untuk menambahkannya ke kalender Anda; bila jadwal berubah, berkas yang baru menggantikannya.
calendar_cancelled = Kegiatan { $title } dibatalkan. Buka berkas ini untuk menghapusnya dari kalender Anda.
calendar_file_name = kegiatan-{ $event }.ics
calendar_office = Penyelenggara: { $office }
calendar_speaker = Narasumber: { $speaker }
btn_own_reminders = Atur pengingat kegiatan
own_reminders =
    { "" }*Pengingat kegiatan yang Anda ikuti*
    { $how ->
        [few] Sekarang: sehari sebelum dan pada hari kegiatan.
        [day] Sekarang: hanya pada hari kegiatan.
       *[all] Sekarang: semua pengingat.
    }
    Pertanyaan apakah Anda tetap hadir selalu kami kirim.
own_reminders_kept = Baik, sudah disimpan.
btn_want_reminders =
    { $how ->
        [few] Sehari sebelum dan hari-H
        [day] Hanya hari-H
       *[all] Semua pengingat
    }
reminding =
    { "" }*{ $title }*
    { $when }

    Pengingat: { $reminds }
    Tanya kehadiran: { $asks }

    { "" }*Ingatkan* mengirim waktu dan tempatnya. *Tanya* juga meminta jawaban: akan hadir atau berhalangan.
btn_asking = Tanya kehadiran
reminding_asks =
    { "" }*{ $title }*
    { $when }

    Apakah peserta tetap hadir kami tanyakan: { $asks }
reminding_day = H-{ $day }
reminding_never = tidak ada
reminding_releases =
    { $releases ->
        [dated] { "" }*Lepas kursi*: yang tidak menjawab panggilan terakhir *kehilangan kursinya*, biasanya { $until }. Kursinya ditawarkan kepada daftar tunggu.
        [yes] { "" }*Lepas kursi*: yang tidak menjawab panggilan terakhir *kehilangan kursinya* begitu waktu menjawabnya habis. Kursinya ditawarkan kepada daftar tunggu.
        [once_asked] { "" }*Lepas kursi*: yang tidak menjawab panggilan terakhir *kehilangan kursinya*. Ini berlaku bila salah satu pertanyaan di bawah dinyalakan.
       *[no] Yang tidak menjawab tetap memegang kursinya. Dengan { "" }*Lepas kursi*, yang tidak menjawab panggilan terakhir kehilangan kursinya.
    }
reminding_changed_meanwhile = Pengaturan sudah berubah sementara itu. Inilah keadaannya sekarang.
btn_reminds =
    { $on ->
        [yes] ✓ Ingatkan H-{ $day }
       *[no] Ingatkan H-{ $day }
    }
btn_asks =
    { $on ->
        [yes] ✓ Tanya H-{ $day }
       *[no] Tanya H-{ $day }
    }
btn_releases =
    { $on ->
        [yes] ✓ Lepas kursi yang tidak menjawab
       *[no] Lepas kursi yang tidak menjawab
    }

## Panitia

desk = Ruang panitia. Apa yang ingin { $name } kerjakan?
only_coordinators = Maaf, bagian ini khusus panitia. Bila Bapak/Ibu panitia, mintalah undangan kepada pemilik layanan.
only_owner = Maaf, bagian ini khusus pemilik layanan.
office_first = Belum ada kantor. Silakan buat kantor perpustakaan lebih dahulu.
office_events =
    { "" }*Kegiatan kantor*. Pilih satu untuk mengelolanya:

    { $events }
no_office_events = Kantor ini belum mempunyai kegiatan yang akan datang.
participants =
    { "" }*{ $title }*
    { $when }
    { $seats }

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
column_answer = Jawaban
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
ask_when = Kapan? Pilih harinya, atau ketik lengkap. Contoh: besok 09.00–12.00, atau untuk beberapa hari: 8–9 Desember 08.00–16.00
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
drafts_keep_hours = { $drafts } konsep kegiatan ikut pindah ke zona itu dengan jam yang sama seperti yang ditulis. Kegiatan yang sudah terbit tidak berubah.
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
warn_events_that_day =
    Pada { $day } ada kegiatan kantor ini yang sudah terbit:
    { $events }

    Kegiatan itu tetap berjalan; bila perlu, pindahkan lewat Kelola, Sesi. Tetap catat hari itu?
event_that_day = • { $title }, { $when }
more_events_that_day = … dan { $more } kegiatan lagi
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
release_is_you = Ini peran Anda sendiri.
release_leaves_nobody = Sesudahnya kantor ini tidak mempunyai panitia; pemilik layanan yang melayaninya.
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

## Orang: mencari, memperbaiki, menggabungkan, mengganti chat

btn_find = Cari orang
btn_find_again = Cari lagi
btn_back_to_search = Kembali ke pencarian
btn_fix_member = Perbaiki data
btn_twin = Gabungkan data ganda
btn_search_twin = Cari yang lain
btn_merge = Gabungkan
btn_merge_yes = Ya, gabungkan
btn_replace_chat = Ganti chat
btn_make_code = Buat kode
btn_withdraw_code = Batalkan kode
btn_cancel_code = Batalkan
btn_see_profile = Lihat profil
btn_show_member = Lihat datanya
title_find = pencarian orang
ask_find = Siapa yang dicari? Ketik sebagian namanya, atau nomor HP-nya secara lengkap. Contoh: sari
find_too_short = Mohon ketik paling sedikit dua huruf dari namanya, atau nomor HP secara lengkap.
nobody_found = Maaf, tidak ada orang yang cocok di kantor Anda. Coba sebagian namanya saja, nama lain yang dipakainya, atau nomor HP-nya secara lengkap.
people_found =
    Yang ditemukan. Pilih satu untuk melihat datanya:

    { $people }
people_found_similar =
    Nama persis seperti itu tidak ada. Mungkin salah satu dari ini:

    { $people }
found_similar = Nama persis seperti itu tidak ada. Mungkin ini orangnya:
found_line = { $number }. { $person }
member_gone = Maaf, orang itu tidak ditemukan.
member =
    { "" }*Data orang*

    { $lines }
member_of_others = Orang ini tidak tercatat di kantor Anda, jadi hanya yang diperlukan untuk kegiatan yang ditampilkan.
member_of_none = Orang ini belum memilih kantor pembina. Karena ikut kegiatan Anda, salah ketik dapat Anda perbaiki.
member_only_seen = Orang ini belum menyetujui pemberitahuan privasi yang baru, jadi datanya hanya dapat dilihat.
label_agreed = Setuju sejak
label_channels = Dihubungi lewat
label_last_used = Terakhir dipakai
label_events = Kegiatan
ask_which_part = Bagian mana dari data { $name } yang perlu diperbaiki? Ia akan diberi tahu bagian mana yang berubah.
member_not_theirs = Data orang ini tidak dapat diubah di sini: kantor lain yang membinanya, atau ia belum menyetujui pemberitahuan privasi yang baru. Orangnya sendiri dapat mengubahnya dengan /profil.
fixing =
    Data { $name }:
    { $now }
ask_correct_part = Apa isi yang benar? Silakan ketik, atau pilih tombol bila ada.
data_fixed = Panitia { $office } memperbaiki data Anda: { $parts }. Bila keliru, Anda dapat mengubahnya lagi.
ask_twin =
    Siapa yang sama dengan { $name }? Yang mirip:

    { $people }
no_twin = Untuk { $name } tidak ada yang dapat digabungkan. Silakan cari nama atau nomor HP yang lain.
ask_twin_words = Bagaimana nama atau nomor HP pada data yang lain itu? Ketik sebagian namanya, atau nomor HP-nya secara lengkap.
merge_not_theirs = Data orang ini tidak dapat digabungkan di sini: kantor lain membinanya atau juga melayaninya, ia memegang peran, atau ia belum menyetujui pemberitahuan privasi yang baru. Yang memegang peran menghubungkan chatnya sendiri dengan /hubungkan.
merge_changed = Data ini baru saja berubah. Mohon periksa lagi.
merge_compared =
    { "" }*Yang tetap* (lebih dahulu tercatat):
    { $kept }

    { "" }*Yang dilebur ke dalamnya:*
    { $gone }

    Semua chat dan pendaftaran menjadi satu. Bagian yang kosong diisi dari data kedua, dan pendaftaran yang lebih dahulu tetap berlaku.
ask_merge = Gabungkan *{ $gone }* ke dalam *{ $kept }*? Ini tidak dapat dibatalkan. Keduanya akan diberi tahu.
merged = Kedua data sudah menjadi satu.
merged_already = Data yang satu sudah tidak ada, mungkin sudah digabungkan.
data_merged = Panitia { $office } menggabungkan dua data yang dianggap milik Anda menjadi satu. Bila keliru, mohon segera hubungi panitia: { $contact }
ask_replace =
    { $name } kehilangan chat lamanya? Kami membuat kode untuk chat barunya. Semua chatnya yang sekarang langsung diberi tahu, dan dilepas ketika kode dipakai.

    Mohon pastikan dahulu, misalnya lewat telepon, bahwa memang { $name } yang meminta.
replace_not_theirs = Chat orang ini tidak dapat diganti di sini: kantor lain membinanya atau juga melayaninya, ia memegang peran, atau ia belum menyetujui pemberitahuan privasi yang baru. Chat panitia hanya diganti oleh pemilik layanan, dan chat pemilik tidak oleh siapa pun.
code_made =
    Kode untuk { $name } sudah dibuat. Berikan hanya kepada orangnya sendiri, untuk dikirim dari chat barunya:

    { $link }

    Berlaku satu kali, sampai { $ends }.
code_typed = Di sana dapat juga diketik: `/hubungkan { $code }`
code_withdrawn = Kode itu sudah dibatalkan.
code_not_open = Kode itu sudah tidak berlaku.
code_made_for_you = Panitia { $office } membuat kode untuk memindahkan akun Anda ke chat baru. Bila Anda tidak memintanya, tekan Batalkan.
code_cancelled = Baik, kode itu sudah dibatalkan. Akun Anda tetap di sini, dan panitia diberi tahu.
code_was_cancelled = { $name } tidak meminta chat baru, dan membatalkan kodenya.
code_used = { $name } sekarang memakai chat barunya. Chat yang lama sudah dilepas.
replacement_refused = Maaf, kode itu tidak berlaku. Mungkin sudah dipakai, dibatalkan, atau lewat waktunya. Silakan minta kode baru kepada panitia.
chat_is_yours = Chat ini sudah milik akun itu. Kode hanya untuk chat yang baru.
chat_of_another = Chat ini sudah dipakai data lain, jadi akun itu tidak dapat dipindahkan ke sini. Mohon minta panitia menggabungkan kedua data, atau pakai chat yang baru.
chat_replaced = { $name }, selamat datang kembali. Akun Anda sekarang ada di chat ini, dan chat yang lama sudah dilepas.
account_moved = Akun Anda sekarang dipakai di chat lain, jadi chat ini tidak lagi terhubung dengannya. Bila bukan Anda yang memindahkannya, segera hubungi panitia: { $contact }

## Riwayat tindakan

trail =
    { "" }*Riwayat tindakan*

    { $lines }
trail_empty = Belum ada tindakan yang tercatat.
trail_line = • { $parts }
trail_action =
    { $action ->
        [event-published] menerbitkan kegiatan
        [event-drafted] membuat konsep kegiatan
        [event-changed] mengubah kegiatan
        [event-cancelled] membatalkan kegiatan
        [event-copied] menyalin kegiatan
        [draft-dropped] menghapus konsep kegiatan
        [reminding-changed] mengubah pengingat kegiatan
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
        [chat-code-issued] membuat kode untuk chat baru
        [chat-code-cancelled] membatalkan kode untuk chat baru
        [chat-replaced] memindahkan akun ke chat baru
        [people-merged] menggabungkan dua catatan orang
        [consent-renewed] menyetujui pemberitahuan yang baru
        [consent-withdrawn] menarik persetujuan
        [role-given-up] meninggalkan peran
        [erased] menghapus datanya
        [people-imported] memasukkan daftar undangan
        [expected-people-downloaded] mengunduh daftar undangan
        [expected-person-removed] menghapus orang dari daftar undangan
        [enrolment-approved] menyetujui pendaftaran
        [enrolment-refused] menolak pendaftaran
        [material-added] menambah materi
        [material-renamed] mengubah judul materi
        [material-removed] menghapus materi
        [letter-opened] membuka surat tugas
        [letter-marked] mencatat surat tugas
        [participant-added] mendaftarkan peserta
        [participant-removed] mengeluarkan peserta
        [participant-replaced] mengganti peserta
        [seat-handed-over] digantikan oleh rekannya
        [expected-person-arrived] datang dari daftar undangan
        [attendance-corrected] memperbaiki catatan kehadiran
        [attendance-of-all] menandai semua peserta hadir
        [attendance-downloaded] mengunduh daftar hadir
        [walk-in-added] mencatat peserta dadakan
        [quota-passed] melewati kuota untuk peserta dadakan
        [audit-downloaded] mengunduh riwayat
        [question-taken] mengambil pertanyaan
        [question-taken-over] mengambil alih pertanyaan
        [question-given-back] melepas pertanyaan
        [question-answered] menjawab pertanyaan
        [question-closed] menutup pertanyaan tanpa jawaban
        [evaluation-switched-on] menyalakan penilaian kegiatan
        [evaluation-switched-off] mematikan penilaian kegiatan
        [survey-made] membuat survei
        [survey-changed] mengubah survei
        [survey-dropped] menghapus survei
        [announcement-written] menulis pengumuman
        [announcement-changed] mengubah draf pengumuman
        [announcement-dropped] menghapus draf pengumuman
        [announcement-confirmed] menyetujui pengumuman
        [audience-saved] menyimpan pilihan penerima
        [audience-forgotten] menghapus pilihan penerima
        [group-code-issued] membuat kode grup Telegram
        [group-linked] menghubungkan grup Telegram
        [group-unlinked] melepas grup Telegram
        [announcement-paused] menjeda pengumuman
        [announcement-resumed] meneruskan pengumuman
        [announcement-stopped] menghentikan pengumuman
        [announcement-skipped] melewati satu jadwal pengumuman
        [announcement-reworded] mengubah isi pengumuman
        [announcement-timed] mengubah waktu pengumuman
        [announcement-resent] mengirim ulang pengumuman
        [correction-written] menulis ralat
        [missed-people-downloaded] mengunduh yang belum menerima pengumuman
        [poll-results-taken] mengunduh hasil jajak pendapat
        [speaker-invited] mengundang narasumber melihat hasil
        [speaker-revoked] mencabut akses narasumber
        [poll-written] menulis jajak pendapat
        [poll-changed] mengubah jajak pendapat
        [poll-scheduled] menjadwalkan jajak pendapat
        [poll-opened] membuka jajak pendapat
        [poll-withdrawn] mengembalikan jajak pendapat ke draf
        [poll-closed] menutup jajak pendapat
        [poll-reopened] membuka lagi jajak pendapat
        [poll-deleted] menghapus jajak pendapat
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

## Tanya panitia

ask_once_known = Bila Bapak/Ibu memperkenalkan diri, pertanyaan dapat dikirim dan dijawab langsung di chat ini.
ask_once_agreed = Bila Bapak/Ibu menyetujui pemberitahuan privasi yang baru, pertanyaan dapat dikirim dan dijawab langsung di chat ini.
ask_here = Pertanyaan juga dapat dikirim dan dijawab langsung di chat ini.
btn_introduce = Perkenalkan diri
title_question = pertanyaan
ask_question_office = Untuk kantor mana pertanyaan ini? Pilih di bawah, atau ketik sebagian namanya.
question_goes_to = Pertanyaan ini dibaca panitia { $office }.
ask_question = Apa pertanyaan Bapak/Ibu? Mohon tulis dalam satu pesan.
question_too_short = Mohon tulis pertanyaan Anda lebih lengkap, paling sedikit { $least } huruf. Contoh: Kapan sertifikat dikirim?
question_too_long = Pertanyaan itu terlalu panjang ({ $length } huruf). Mohon ringkas menjadi paling banyak { $most } huruf.
questions_enough = Ada { $most } pertanyaan Bapak/Ibu yang masih menunggu jawaban. Mohon tunggu sampai salah satunya dijawab.
question_sent =
    Pertanyaan sudah kami teruskan kepada panitia { $office }. Biasanya dijawab dalam satu hari kerja.

    Untuk hal yang mendesak: { $contact }
not_understood_desk = Maaf, kami belum memahami pesan tersebut. Tombol di layar terakhir masih dapat dipakai; untuk yang lain, ketik *menu* atau *bantuan*.
not_understood_send = Maaf, kami belum memahami pesan tersebut. Bila itu pertanyaan untuk panitia, tekan Kirim ke panitia: pesan Anda kami teruskan apa adanya.
btn_send_question = Kirim ke panitia
btn_own_questions = Pertanyaan saya
own_questions = { "" }*Pertanyaan saya*, yang terbaru dahulu. Pilih satu untuk membacanya:
no_own_questions = Bapak/Ibu belum pernah bertanya di sini.
own_question_listed =
    { $number }. { $words }
    { $state }
own_question =
    { "" }*Pertanyaan kepada { $office }*
    { $state }
own_question_state =
    { $state ->
        [open] Menunggu panitia
        [taken] Sedang ditangani panitia
        [answered] Sudah dijawab
       *[closed] Selesai
    }
question_answered =
    Jawaban panitia { $office } atas pertanyaan Anda:
    _{ $question }_

    { $answer }
question_unanswered =
    Panitia { $office } menutup pertanyaan Anda tanpa jawaban:
    _{ $question }_

    Bila masih memerlukan jawaban, silakan hubungi { $contact }
btn_clear = Sudah jelas
btn_ask_more = Tanya lagi
question_cleared = Terima kasih sudah memberi tahu.
title_more = pertanyaan lanjutan
ask_more = Apa yang masih ingin Bapak/Ibu tanyakan? Mohon tulis dalam satu pesan.
question_asked_again = Pertanyaan lanjutan sudah kami teruskan kepada panitia { $office }. Biasanya dijawab dalam satu hari kerja.
question_not_asked_again = Pertanyaan ini sudah berubah keadaannya, jadi pesan tadi tidak kami teruskan. Silakan ajukan lewat /tanya
question_gone = Maaf, pertanyaan itu tidak ditemukan.

btn_questions =
    { $number ->
        [0] Pertanyaan
       *[other] Pertanyaan ({ $number })
    }
btn_all_questions = Semua pertanyaan
btn_answered_questions = Sudah dijawab
btn_show_question = Lihat pertanyaan
btn_take = Ambil
btn_take_over = Ambil alih
btn_take_over_yes = Ya, ambil alih
btn_answer = Jawab
btn_give_back = Lepas
btn_close_unanswered = Tutup tanpa jawaban
btn_close_yes = Ya, tutup
questions_waiting = { "" }*Pertanyaan yang menunggu*, yang paling mendesak dahulu. Pilih satu untuk membacanya:
no_questions_waiting = Tidak ada pertanyaan yang menunggu.
questions_answered = { "" }*Pertanyaan yang selesai dalam 30 hari*, yang terbaru dahulu. Pilih satu untuk membacanya:
no_questions_answered = Dalam 30 hari terakhir belum ada pertanyaan yang selesai.
question_listed =
    { $number }. { $late ->
        [yes] { "" }*Terlambat* · { $who }
       *[no] { $who }
    } · { $office }
    _{ $words }_
    { $state }
question_for = { "" }*Pertanyaan untuk { $office }*
question_from = Dari: { $who }
question_stands = Keadaan: { $state }
question_due =
    Batas jawaban: { $due }{ $late ->
        [yes] { " " }– *terlambat*
       *[no] { "" }
    }
question_words = _{ $words }_
question_line =
    { $who }, { $at }:
    _{ $words }_
question_writer =
    { $asking ->
        [yes] { $name }
       *[no] Panitia ({ $name })
    }
question_state =
    { $state ->
        [open] Belum diambil
        [taken] Diambil oleh { $who }
        [answered] Dijawab oleh { $who }
       *[closed] Selesai
    }
question_meanwhile = Keadaan pertanyaan ini sudah berubah: { $state }.
question_yours = Pertanyaan ini sudah Anda ambil.
question_is_late =
    Pertanyaan ini belum dijawab dalam satu hari kerja:

    { $question }
a_coordinator = panitia
ask_take_over = { $who } sedang menanganinya. Ambil alih?
ask_close_question = Tutup pertanyaan dari { $who } tanpa jawaban? Penanya akan kami beri tahu.
title_answer = jawaban
ask_answer = Apa jawabannya? Mohon tulis dalam satu pesan.
answer_sent = Jawaban untuk { $name } sudah kami teruskan.
answer_not_sent =
    Keadaan pertanyaan ini sudah berubah: { $state }. Jawaban Anda tidak kami kirim:

    { $words }

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
days_backwards = Tanggal selesai harus sesudah tanggal mulai. Contoh: { $example }
days_too_many = Sekali tulis paling banyak { $most } hari; hari lain ditambah lewat [Hari, jam, sesi]. Contoh: { $example }
days_next_year = Tanggal itu sudah lewat untuk tahun ini. Bila maksud Anda { $days }, mohon tulis dengan tahunnya.
days_other_weekday = Nama harinya tidak cocok dengan { $days }. Mohon tulis tanggal dan jamnya saja. Contoh: { $example }
days_over_midnight = Untuk beberapa hari sekaligus, jam mulai dan jam selesai harus pada hari yang sama. Contoh: { $example }
when_too_long = Satu sesi paling lama 24 jam. Contoh: { $example }
when_too_far = Waktu itu lebih dari dua tahun lagi, paling jauh { $latest }. Contoh: { $example }
when_not_understood = Maaf, waktunya belum kami pahami. Mohon tulis hari dan jamnya. Contoh: { $example }, atau besok 09.00

## Daftar undangan

btn_expected = Daftar undangan
btn_send_list = Kirim daftar (XLSX/CSV)
btn_list_template = Unduh contoh isian
btn_list_links = Daftar & tautan (XLSX)
btn_not_arrived = Yang belum datang
btn_add_people = Masukkan { $people } orang
btn_abandon = Batalkan
btn_take_off_list = Hapus { $number }. { $name }
btn_take_off_yes = Ya, hapus
btn_so_it_is = Benar
expected_people =
    { "" }*Daftar undangan { $office }*

    { $expected ->
        [0] Belum ada orang di daftar ini. Kirim daftarnya, atau unduh dahulu contoh isiannya.
       *[other] { $expected } orang diundang, { $arrived } di antaranya sudah datang.
    }
expected_gone = Maaf, itu tidak ditemukan. Mungkin sudah lewat waktunya. Silakan buka daftar undangan lagi.
nobody_expected = Tidak ada yang masih ditunggu.
not_arrived =
    { "" }*Yang belum datang*

    { $people }
ask_take_off_list = Hapus { $name } dari daftar undangan? Tautan pribadinya tidak berlaku lagi.
taken_off_list = { $name } sudah dihapus dari daftar.
has_arrived = { $name } sudah datang, jadi tidak dapat dihapus dari daftar.
list_template = Contoh isian. Ganti kedua baris contoh dengan data Anda; hanya kolom Nama yang wajib.
list_template_name = contoh-daftar-undangan.xlsx
list_template_title = Daftar undangan
list_links = Tautan ini pribadi. Mohon teruskan masing-masing kepada orangnya saja.
list_links_name = daftar-dan-tautan.xlsx
list_links_title = Daftar dan tautan
column_phone = Telepon
column_city = Kota/Kabupaten
column_link = Tautan pribadi
column_line = Baris
column_reason = Alasan

title_list = daftar undangan
ask_list_file = Silakan kirim berkas daftarnya (XLSX atau CSV) sebagai lampiran. Kolomnya: Nama (wajib), Instansi, Telepon, Status, Jabatan, Perpustakaan, Jenis perpustakaan, Kota/Kabupaten, Kecamatan. Dengan mengirimnya, kantor menyatakan berhak menyerahkan data ini kepada kami. Orang di dalamnya tidak kami hubungi.
list_no_file = Mohon kirim berkasnya sebagai lampiran, bukan tulisan. Pilih Batal bila belum siap.
list_received = Berkas { $name } sudah kami terima dan sedang dibaca.
list_checking =
    Memeriksa { $name }
    { $bar } { $read } dari { $rows } baris
list_checked = { "" }*{ $rows } baris* terbaca: { $new } baru, { $changed } berubah, { $same } sudah ada, { $wrong } perlu diperbaiki.
list_ask = Belum ada yang disimpan. Masukkan ke daftar undangan?
list_nothing_new = Tidak ada yang berubah: orangnya sudah ada di daftar.
list_nothing_right = Tidak ada yang dapat dimasukkan. Mohon perbaiki berkasnya, lalu kirim lagi.
list_wrong_follows = Baris yang perlu diperbaiki kami kirim sebagai berkas, dengan alasannya.
list_ignored = Kolom yang tidak dipakai: { $columns }.
list_wrong = Baris yang perlu diperbaiki. Mohon perbaiki di berkas ini, lalu kirim kembali.
list_wrong_name = perlu-diperbaiki.xlsx
list_wrong_title = Perlu diperbaiki
list_taken_over = Selesai: { $new } orang dimasukkan, { $changed } diperbarui. Mereka belum kami hubungi; silakan teruskan tautan pribadi masing-masing.
list_abandoned = Baik, tidak ada yang dimasukkan. Baris yang tadi dibaca sudah dihapus.
list_done_already = Daftar itu sudah dimasukkan.
list_over = Daftar itu sudah tidak menunggu jawaban.
list_refused =
    Berkas { $name } belum dapat dipakai.

    { $reason }
list_without_names = Kolom Nama tidak ditemukan. Judul kolom yang terbaca: { $found }. Mohon tulis judul kolom di baris pertama, paling sedikit Nama.
list_column_twice = Dua kolom berisi hal yang sama: { $one } dan { $other }. Mohon sisakan satu, lalu kirim lagi.
file_not_a_table = Itu bukan berkas tabel. Mohon simpan sebagai .xlsx atau .csv, lalu kirim lagi.
file_with_password = Berkas itu dilindungi kata sandi. Mohon hapus kata sandinya, simpan sebagai .xlsx, lalu kirim lagi.
file_of_old_excel = Itu berkas Excel lama (.xls). Mohon buka, simpan sebagai .xlsx, lalu kirim lagi.
file_too_many_rows = Isinya lebih dari 5.000 baris. Mohon bagi menjadi beberapa berkas, lalu kirim satu per satu.
file_too_large = Berkas itu terlalu besar, paling banyak 5 MB. Mohon hapus gambar dan lembar lain, atau bagi menjadi beberapa berkas, lalu kirim lagi.
file_too_wide = Kolomnya lebih dari 60, atau ada isian yang lebih dari 2.000 huruf. Mohon hapus yang tidak diperlukan, lalu kirim lagi.
file_empty = Tidak ada baris isian di dalamnya. Mohon isi satu baris untuk setiap orang di bawah judul kolom, lalu kirim lagi.
file_damaged = Berkas itu tidak dapat dibaca, mungkin rusak. Mohon buka dan simpan sekali lagi sebagai .xlsx, lalu kirim lagi.
file_gone = Berkas itu sudah tidak ada pada kami. Mohon kirim sekali lagi.
row_is_example = Ini baris contoh dari kami. Mohon hapus, atau ganti dengan data Anda.
row_without_name = Namanya kosong. Mohon isi.
row_doubled = Orang atau nomor HP ini sudah ada di baris { $line }. Mohon sisakan satu; bila orangnya berbeda, kosongkan nomor di salah satu baris.
row_wrong = { $heading }: { $reason }
row_choose = { $heading }: “{ $words }” belum kami pahami. Mohon tulis salah satu: { $options }.

is_this_you = Terima kasih. Data berikut kami terima dari { $office }. Apakah benar?
was_expected = { $office } sudah menantikan Bapak/Ibu: nama Anda ada di daftar undangannya.
was_filled = Dari daftar itu kami lengkapi: { $parts }.

## Kehadiran

session_only = Kehadiran
session_of = { $session }, *{ $title }*
session_whole = { "" }*{ $title }*
session_numbered = Sesi { $number }
present_of = Hadir { $present } dari { $people } peserta
attendance =
    { "" }*Kehadiran: { $title }*

    { $sessions }
attendance_line =
    { $number }. *{ $name }*
    { $when }
    { $present }
attendance_session =
    { $what }
    { $when }

    { $present }
attendance_early = Kehadiran sesi ini dapat dicatat mulai { $opens }.
attendance_over = Sesi ini sudah selesai. Perubahan sesudahnya dicatat sebagai koreksi.
attendance_code =
    { "" }*Kode hadir*
    { $what }

    `{ $code }`

    Peserta mengetik enam angka ini di chat masing-masing. Kode berganti sendiri setiap 30 detik.
    { $present }
attendance_qr =
    Kode QR untuk { $what }: { $link }
    Kode ini membuka chat; setelah itu peserta mengetik enam angka yang sedang tampil.
attendance_projector =
    Untuk proyektor, sampai pukul { $until }: { $link }
    Siapa pun yang memegang alamat ini melihat kodenya. Mohon jangan dibagikan.
projected_how = Pindai kode QR ini, lalu ketik enam angka di atas.
projected_early = Kode tampil mulai { $opens }.
projected_cancelled = Kegiatan ini dibatalkan.
projected_offline = Sambungan terputus. Kode tampil lagi begitu tersambung.
attendance_code_below = Kode hadir tampil di bawah.
attendance_code_closed = Penayangan kode hadir sudah selesai.
attendance_taken = Terima kasih, { $called }. Kehadiran Anda tercatat pukul { $at }: { $what }.
attendance_late = Terima kasih, { $called }. Kehadiran Anda tercatat *terlambat*, pukul { $at }: { $what }.
attendance_stands = Kehadiran Anda sudah tercatat pukul { $at }: { $what }. Tidak ada yang berubah.
attendance_code_wrong = Maaf, kode itu tidak berlaku. Silakan ketik enam angka yang sedang tampil di depan.
attendance_tries_over = Sudah terlalu banyak kode yang belum tepat. Silakan minta panitia mencatat kehadiran Anda di meja registrasi.
attendance_not_enrolled = Bapak/Ibu belum terdaftar sebagai peserta kegiatan ini. Silakan menuju meja registrasi; panitia akan membantu.
attendance_waiting =
    { $state ->
        [approval] Pendaftaran Bapak/Ibu masih menunggu persetujuan, jadi kehadiran belum dapat dicatat.
        [offered] Kursi untuk Bapak/Ibu belum diambil, jadi kehadiran belum dapat dicatat.
       *[waiting] Bapak/Ibu masih di daftar tunggu, jadi kehadiran belum dapat dicatat.
    } Silakan menemui panitia di meja registrasi.
attendance_no_seat =
    Mohon maaf, { $state ->
        [approval] pendaftaran Bapak/Ibu belum disetujui
       *[waiting] tidak ada kursi yang kosong untuk Bapak/Ibu
    } sampai kegiatan ini dimulai, jadi kehadiran belum dapat dicatat. Silakan menemui panitia di meja registrasi.
attendance_opens = Kehadiran { $what } dapat dicatat mulai { $at }.
attendance_closed = Kehadiran { $what } sudah ditutup: { $at }. Silakan hubungi panitia.
attendance_type_code = Silakan ketik enam angka yang sedang tampil di depan, untuk { $what }.
attendance_list =
    { $what }
    { $present }

    { $people }

    { $late ->
        [yes] Tekan nama untuk menandai hadir, mulai sekarang *terlambat*; tekan lagi bila tepat waktu, sekali lagi untuk menghapus tandanya.
       *[no] Tekan nama untuk menandai hadir, tekan lagi untuk terlambat, sekali lagi untuk menghapus tandanya.
    }
mark_late = (terlambat)
others_by_number = Untuk nama lain pada daftar ini, cukup ketik nomornya.
attendance_nobody = Tidak ada peserta dengan nama itu.
attendee_unnamed = (tanpa nama)
attendee_absent = { $number }. – { $name }
attendee_present = { $number }. ✓ { $name }, pukul { $at }
attendee_late = { $number }. ✓ { $name }, *terlambat*, pukul { $at }
attendance_marked = Panitia mencatat Anda hadir pukul { $at }: { $what }.
attendance_as_it_is = Tanda itu sudah demikian.
attendance_everybody = Semua peserta sudah ditandai hadir.
ask_mark_all = Tandai { $people } orang yang belum hadir sebagai *hadir*, untuk { $what }?
attendance_all_marked = { $people } orang ditandai hadir.
ask_attendee = Siapa yang dicari? Ketik sebagian namanya.
title_walk_in = peserta dadakan
ask_walk_in = Siapa nama peserta yang datang?
ask_walk_in_who = Apakah salah satu dari ini?
ask_walk_in_institution = Dari instansi atau perpustakaan mana?
walk_in_marked = { $name } tercatat hadir: { $what }.
walk_in_stands = { $name } sudah tercatat hadir sebelumnya: { $what }.
walk_in_uncounted = Instansinya belum diketahui, jadi kursi ini tidak dihitung dalam kuota instansi.
walk_in_full = Semua kursi sudah terisi ({ $seats }). Karena itu { $name } belum mendapat kursi.
walk_in_quota =
    { $what ->
        [library_kind] Kuota untuk jenis perpustakaan { $value } sudah penuh ({ $held } dari { $most }).
        [position] Kuota untuk jabatan { $value } sudah penuh ({ $held } dari { $most }).
       *[institution] Kuota { $value } sudah penuh ({ $held } dari { $most }).
    }
walk_in_passes = Di daftar tunggu ada { $waiting } orang; { $name } yang sudah datang mendahului mereka.
walk_in_anyway = Tetap catat { $name } sebagai peserta?
walk_in_withdrew = { $name } tidak dapat dicatat karena sudah menarik persetujuan penggunaan datanya. Mohon catat di daftar hadir kertas, atau minta yang bersangkutan menyetujui lagi lewat chat.
walk_in_not = { $name } tidak dicatat.
walk_in_room = Bila ruangan masih cukup, kursi dapat ditambah. Kapasitas kegiatan lalu menjadi { $seats }, juga bila { $name } kemudian mundur.
walk_in_seats = Kapasitas kegiatan sekarang { $seats }.
btn_show_code = Kode hadir
btn_close_code = Tutup
btn_mark = Daftar & tandai
btn_mark_all = Semua hadir
btn_mark_all_yes = Ya, tandai { $people } orang
btn_walk_in = Peserta dadakan
btn_somebody_else = Orang baru
btn_walk_in_anyway = Ya, tetap catat
btn_one_seat_more = Tambah satu kursi
btn_attendance_files = Unduh dan ringkasan
btn_other_sessions = Sesi lain
btn_to_session = Kembali ke sesi
btn_search_name = Cari nama
btn_whole_list = Seluruh daftar
qr_file_name = kode-hadir-{ $session }.png
register_file = Daftar hadir untuk ditandatangani: { $title }
register_file_name = daftar-hadir-{ $event }.pdf
register_heading = DAFTAR HADIR
register_at = Tempat: { $place }
register_place = { $city }, { $day }
register_signer = ( { $name } )
register_signer_nip = NIP. { $number }
register_page = Halaman
column_nip = NIP
column_institution_position = Instansi/Jabatan
column_mobile = No. HP
column_signature = Tanda tangan
attendance_file = Kehadiran: { $title }
attendance_file_name = kehadiran-{ $event }.xlsx
was_present = hadir
was_late = terlambat
turnout =
    { "" }*Ringkasan: { $title }*
    { $when }
turnout_enrolled = Mendaftar sendiri: { $people }
turnout_added = Ditambahkan panitia: { $people }
turnout_walked_in = Datang langsung: { $people }
turnout_participants = Peserta: { $people }
turnout_declined = Mundur: { $people }
turnout_released = Kursi dilepas karena tidak menjawab: { $people }
turnout_coming = Menyatakan akan hadir: { $coming } dari { $people } peserta
turnout_not_taken = Kehadiran belum dicatat.
turnout_attended =
    { "" }*Hadir: { $attended }* ({ $rate }% dari peserta)
turnout_at_all =
    { "" }*Hadir di semua sesi: { $attended } dari { $people }* ({ $rate }%)
turnout_partly = Hadir di sebagian sesi: { $people }
turnout_absent = Tidak hadir: { $absent }
turnout_sessions =
    Hadir per sesi:
    { $lines }
turnout_institutions =
    Hadir menurut instansi (yang terbanyak):
    { $lines }
turnout_kinds =
    Hadir menurut jenis perpustakaan:
    { $lines }
turnout_genders =
    Hadir menurut jenis kelamin:
    { $lines }
turnout_of = • { $name }: { $people } dari { $seats }
turnout_line = • { $name }: { $people }
turnout_untold = (tidak disebutkan)
btn_register = Cetak daftar (PDF)
btn_attendance_sheet = Unduh (XLSX)
btn_calls = Daftar telepon
btn_summary = Ringkasan
calls =
    { "" }*Daftar telepon: { $title }*
    { $why ->
        [absent] Tidak hadir:
        [missed] Tidak hadir, seluruhnya atau pada sebagian hari:
        [cancelled] Tanpa chat, jadi belum mendapat kabar bahwa kegiatan dibatalkan:
       *[coming] Tanpa chat, atau belum menjawab apakah akan hadir:
    }

    { $people }
calls_none =
    { $why ->
        [absent] Semua peserta *{ $title }* tercatat hadir.
        [not_taken] Kegiatan *{ $title }* sudah selesai. Kehadiran belum dicatat, jadi belum diketahui siapa yang tidak hadir.
        [cancelled] Semua peserta *{ $title }* dikabari lewat chat. Tidak ada yang perlu ditelepon.
       *[coming] Saat ini tidak ada peserta *{ $title }* yang perlu ditelepon. Di sini tampil yang tidak punya chat dan yang belum menjawab apakah akan hadir.
    }
call_line =
    { $number }. { $who }
    { $phone } · { $why ->
        [coming] belum menjawab
        [absent] tidak hadir
        [missed] tidak hadir pada hari ke-{ $days }
       *[no_chat] tanpa chat
    }
call_no_phone = nomor HP belum diisi
thanks_for_coming = Terima kasih, { $called }, sudah hadir di *{ $title }*. Bila perlu, bukti hadir dapat diunduh di sini.
thanks_for_meeting = Terima kasih, { $called }, sudah hadir di *{ $title }*, { $day }. Bila perlu, bukti hadir dapat diunduh di sini.
thanks_partly = Anda tercatat hadir di { $there } dari { $all } sesi. Bila keliru, mohon kabari panitia.
next_own_meeting = Pertemuan Anda berikutnya: { $when }
missed_you =
    { $called }, kami belum sempat bertemu di *{ $title }* ({ $when }).

    Bila Bapak/Ibu sebenarnya hadir, mohon kabari panitia agar catatannya diperbaiki. { $why ->
        [yes] Bila berhalangan, mohon sampaikan alasannya; jawabannya tanpa nama dan membantu kami mengatur kegiatan berikutnya.
       *[no] Sampai bertemu di kegiatan berikutnya.
    }
btn_say_why = Sampaikan alasannya
btn_proof = Unduh bukti hadir
proof_none = Kehadiran Anda di kegiatan ini tidak tercatat. Bila keliru, silakan hubungi panitia.
proof_file = Bukti hadir: { $title }
proof_file_name = bukti-hadir-{ $event }.pdf
proof_title = Bukti Hadir
proof_opening = Menurut catatan kehadiran panitia, telah hadir:
proof_closing = Dicatat oleh layanan Rekan Pustaka, { $city }, { $day }.
proof_remark = Bukti hadir ini dibuat otomatis dari catatan kehadiran. Ini bukan sertifikat bertanda tangan elektronik.
proof_sessions = { $there } dari { $all } sesi:
label_event = Kegiatan
label_attended = Hadir di
agenda_day = { "" }*{ $day }*
agenda_session = Sesi { $number }
agenda_line =
    { $hours } { $what }{ $mark ->
        [now] { " " }– *sedang berlangsung*
        [next] { " " }– *berikutnya*
       *[none] { "" }
    }
agenda_more = … dan { $sessions } sesi lain

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

## Materi dan surat tugas

btn_materials = Materi
materials =
    { "" }*Materi: { $title }*

    { $lines }
material_line =
    { $number }. *{ $title }*
    { $about }
material =
    { "" }*{ $title }*
    { $about }
no_materials = Belum ada materi.
no_materials_yet = Belum ada materi. Yang Anda tambahkan dapat dibuka oleh peserta yang mendapat kursi atau hadir, juga sesudah kegiatan.
own_materials = Materi kegiatan mana yang ingin Bapak/Ibu buka?
no_own_materials = Belum ada materi dari kegiatan yang Bapak/Ibu ikuti.
materials_need_a_seat = Materi kegiatan ini hanya untuk pesertanya.
material_gone = Materi itu sudah tidak ada.
materials_enough = Sudah ada { $most } materi, yaitu batasnya. Mohon hapus salah satu dahulu.
material_added = Materi *{ $title }* ditambahkan.
material_file_here = Berkasnya sudah tersimpan sebagai materi.
material_removed = Materi sudah dihapus.
ask_remove_material = Hapus materi *{ $title }*? Peserta tidak dapat membukanya lagi.
size_in_kb = { $size } KB
size_in_mb = { $whole },{ $tenth } MB
btn_add_material = Tambah materi
btn_change_title = Ubah judul
btn_remove_material = Hapus
btn_remove_material_yes = Ya, hapus
btn_open_file = Buka berkas
btn_whole_event = Seluruh kegiatan
ask_material_session = { "" }*{ $title }*: materi ini untuk sesi yang mana?
title_material = materi
label_material_title = Judul
ask_material_title = Apa judul materinya? Contoh: Salindia Materi I
ask_material = Silakan kirim berkasnya sebagai lampiran (paling besar 20 MB), atau tulis tautannya. Contoh: https://contoh.example/materi
material_not_understood = Mohon kirim berkas sebagai lampiran, atau tulis alamat lengkap yang diawali https://.
file_is_empty = Berkas itu kosong. Mohon periksa, lalu kirim lagi.
file_of_another_kind = Berkas jenis itu tidak kami terima. Yang dapat dikirim: { $kinds }.
title_letter = surat tugas
ask_letter_file = Silakan kirim surat tugas sebagai berkas atau foto. Bila belum ada, pilih Menyusul. Berkas hanya dilihat panitia, dan dihapus 90 hari sesudah kegiatan.
letter_not_understood = Mohon kirim surat tugas sebagai lampiran (berkas atau foto), atau pilih salah satu tombol.
letter_received = Surat tugas Bapak/Ibu kami terima. Terima kasih.
letter_may_follow = Baik, surat tugas dapat dikirim kemudian lewat tombol di bawah.
letter_not_here_yet = Surat tugas Anda belum kami terima; mohon dikirim sebelum kegiatan.
letter_needs_a_seat = Surat tugas hanya dapat dikirim oleh peserta kegiatan yang memintanya.
own_letter = Surat tugas Bapak/Ibu untuk *{ $title }* sudah kami terima.
own_letter_on_paper = Surat tugas Bapak/Ibu untuk *{ $title }* tercatat sudah ada. Berkasnya boleh dikirim juga.
own_letter_file = Surat tugas Bapak/Ibu untuk *{ $title }*
btn_own_letter = Surat tugas
btn_send_letter = Kirim surat tugas
btn_send_another_letter = Kirim berkas lain
btn_letter_of = Surat tugas: { $title }
btn_letters = Surat tugas yang belum ada
letters_missing =
    { "" }*Surat tugas: { $title }*
    { $people } dari { $seats } peserta belum mengirim surat tugas:

    { $lines }
all_letters_there = Surat tugas semua peserta sudah ada.
letter_there = Sudah ada
letter_there_as_file = Sudah ada, sebagai berkas
letter_missing = Belum ada
letter_of = Surat tugas { $name } untuk *{ $title }*
letter_file_name = Surat tugas { $name }.{ $ending }
letter_marked = Catatan surat tugas diubah.
btn_open_letter = Buka surat
btn_mark_letter_there = Surat sudah ada
btn_mark_letter_later = Surat menyusul

## Pengumuman

announcement_from = _Dari { $office }. Tidak ingin pengumuman lagi? Ketik /berhenti_
announcement_corrected = *Ralat*
announcement_no_institution = instansi Anda
announced_event =
    { "" }*{ $title }*
    { $state ->
        [cancelled] DIBATALKAN
       *[other] { $when }
    }
    { $place }
btn_announced_event = Lihat kegiatan

## Pengumuman: waktu, jalannya, hasilnya, ralat

announcement_gone = Maaf, itu tidak ditemukan. Silakan buka daftar pengumuman lagi dari ruang panitia.
announcement_moved_on = Keadaannya sudah berubah. Ini yang terbaru.
announcement_reason =
    { $state ->
        [blocked] memblokir chat ini
        [deactivated] akun chatnya sudah tidak ada
        [unreachable] chatnya tidak aktif lagi
        [refused] ditolak aplikasi chatnya
        [expired] tidak sempat terkirim sampai batas waktunya
        [uncertain] tidak pasti sampai
        [cancelled] dihentikan sebelum terkirim
        [no_consent] belum menyetujui pemberitahuan privasi
        [stopped] memilih tidak menerima pengumuman
        [no_chat] belum pernah membuka chat
       *[other] belum terkirim
    }
announcement_now =
    { $state ->
        [confirmed] segera
       *[open] segera setelah disetujui
    }
announcement_now_later =
    { $state ->
        [confirmed] mulai { $at }, karena sekarang di luar jam kirim
       *[open] setelah disetujui, mulai { $at }, karena sekarang di luar jam kirim
    }
announcement_at = { $at }
announcement_again =
    { $repeats ->
        [weekly] setiap minggu
       *[monthly] setiap bulan
    }: { $days }; dan seterusnya
announcement_time_over = Waktu kirim yang dipilih sudah lewat. Silakan pilih waktu lain, atau kirim sekarang.
announcement_time_passed =
    Waktu itu sudah lewat. { $kind ->
        [again] Bila diteruskan, dikirim pada jadwal berikutnya.
       *[once] Bila diteruskan, kami tanyakan dahulu apakah masih dikirim.
    }
announcement_waits_for_next = Waktunya lewat selama dijeda, jadi yang itu tidak dikirim. Berikutnya pada jadwal di bawah.
ask_send_late =
    { "" }*Waktu kirimnya sudah lewat*
    { $words }

    Seharusnya dikirim { $at }. Apakah isinya masih berlaku? Kirim sekarang ke { $people } orang?
btn_other_time = Pilih waktu lain
announcement_outside_hours = Waktu itu di luar jam kirim, jadi baru sampai mulai { $at }.
announcement_goes =
    { $state ->
        [fixing] *Daftar penerima sedang dipastikan*
        [scheduled] *Pengumuman terjadwal*
        [paused] *Pengumuman dijeda*
       *[running] *Pengumuman sedang dikirim*
    }
    { $words }
announcement_fixing = Mohon tunggu sebentar. Pengumuman berangkat setelah daftarnya pasti.
announcement_planned = Akan dikirim ke { $people } orang: { $when }
announcement_planned_anew =
    Akan dikirim { $when }
    Penerimanya dihitung saat itu.
announcement_bar = { $bar } { $percent }%
announcement_sent = Terkirim: { $sent } dari { $people }
announcement_failed = Gagal: { $failed }
announcement_left = Sisa: { $left }
announcement_unsure = Tidak pasti sampai: { $unsure }
announcement_goes_on = Di luar jam kirim. Lanjut { $at }.
announcement_rest_waits = Sisanya sedang mengisi sesuatu atau di luar jam kirimnya. Lanjut { $at }.
announcement_some_wait = Sebagian menunggu jam kirimnya, paling lambat { $at }.
announcement_ends = Perkiraan selesai: { $at }
announcement_paused =
    { $why ->
        [role] Dijeda karena yang menyetujuinya tidak lagi bertugas untuk kantor ini. Bila diteruskan, Anda menjadi penanggung jawabnya.
       *[asked] Tidak ada yang dikirim sampai diteruskan.
    }
announcement_stands =
    { "" }*Pengumuman { $office } dijeda*
    { $words }

    Yang menyetujuinya tidak lagi bertugas untuk kantor itu. Sudah terkirim { $sent }, sisanya { $left }. Diteruskan atau dihentikan?
btn_announcement_reword = Ubah isi
btn_announcement_time = Ubah waktu
btn_announcement_pause = Jeda
btn_announcement_resume = Lanjutkan
btn_announcement_stop = Hentikan
btn_announcement_renew = Perbarui
btn_announcements = Semua pengumuman
announcement_paused_meanwhile = Pengiriman dijeda sementara Bapak/Ibu memilih.
ask_stop_announcement =
    { "" }*Hentikan pengumuman ini?*
    { $words }

    { $begun ->
        [then] Yang ini belum dikirim. Penerimanya baru dihitung saat dikirim.
        [before] Belum ada yang dikirim: { $left } orang tidak akan menerimanya.
       *[begun] Sudah terkirim { $sent }, sisanya { $left } tidak akan dikirim.
    }
btn_announcement_stop_yes = Ya, hentikan
btn_announcement_skip = Lewati yang ini saja
btn_announcement_stop_this = Hentikan yang ini saja
btn_announcement_stop_all = Hentikan seterusnya
announcement_skipped = Yang terdekat dilewati.
announcement_stopping =
    { "" }*Pengumuman sedang dihentikan*
    { $words }

    { $where ->
        [here] Mohon tunggu sebentar, hasilnya menyusul di sini.
       *[elsewhere] Mohon tunggu sebentar, lalu tekan Perbarui.
    }
announcement_over =
    { $state ->
        [cancelled] *Pengumuman dihentikan*
       *[done] *Pengumuman selesai*
    }
    { $words }

    { $people ->
        [0] Tidak dikirim ke chat siapa pun.
       *[other]
            Ditujukan kepada: { $people } orang
            Terkirim: { $sent }
    }
    Berakhir: { $at }
announcement_missed = Belum menerima: { $people }
announcement_left_out = Sejak awal tidak termasuk: { $people }
announcement_missed_why = • { $why }: { $people }
announcement_uncertain = Yang tidak pasti sampai tidak dikirim ulang, agar tidak ada yang menerima dua kali.
announcement_followed = Ulangan berikutnya: { $at }
btn_announcement_following = Ulangan berikutnya
btn_missed = Siapa yang belum menerima
btn_resend = Kirim ulang ke yang gagal ({ $people })
btn_write_correction = Ralat
missed_people =
    { "" }*Yang belum menerima pengumuman*
    { $words }

    { $lines }
missed_nobody = Tidak ada lagi dalam daftar ini.
missed_line = { $number }. { $who }: { $why }
missed_unnamed = (menarik persetujuannya)
btn_missed_file = Unduh daftar (XLSX)
missed_file_name = belum-menerima-{ $number }.xlsx
missed_file_title = Yang belum menerima pengumuman
missed_file = Ini daftar yang belum menerima pengumuman, untuk dihubungi dengan cara lain.
btn_missed_file_others = Unduh yang berikutnya
announcement_resent = Dikirim ulang ke { $people } orang. Yang tidak pasti sampai tidak dikirim ulang.
title_reword = isi pengumuman
title_announcement_correction = ralat
announcement_says = Isi sekarang: { $words }
announcement_says_above = Isi sekarang ada di pesan tersendiri di atas, dengan tandanya, agar dapat disalin lalu diubah.
announcement_goes_meanwhile = Pengiriman tetap berjalan selama Anda menulis.
words_as_read =
    Belum disimpan. Begini isi baru akan dibaca:

    { $copy }

    Tekan Simpan bila sudah benar, atau ketik isi yang lain.
ask_other_words = Mohon tulis isi yang baru.
ask_other_english = Mohon tulis juga isi yang baru dalam bahasa Inggris.
announcement_other_words = Isinya baru saja diubah orang lain, jadi tulisan Anda belum dipakai. Mohon periksa dahulu.
announcement_reworded = Isi baru disimpan.
announcement_reworded_for_rest = Isi baru disimpan untuk yang belum menerima. { $people } orang sudah mendapat isi lama: untuk mereka dapat dibuat ralat setelah pengiriman selesai.
announcement_reworded_following = Berlaku juga untuk ulangan berikutnya.
announcement_has_correction = Pengumuman ini sudah diralat dengan lampiran lain, jadi tidak dikirim ulang. Untuk yang belum menerima, mohon tulis pengumuman baru.
btn_show_correction = Lihat ralat
correction_how_shown =
    Ralat: { $changed } pesan diganti di tempatnya, { $follow } menyusul sebagai pesan baru.{ $changed ->
        [0] { "" }
       *[other] { " " }Pesan yang diganti tidak membunyikan ponsel, jadi yang sudah membacanya mungkin tidak menyadarinya.
    }
title_announcement_time = waktu kirim
announcement_time =
    { "" }*Kapan dikirim?*
    Pilihan saat ini: { $when }
btn_send_now = Segera
btn_send_at = Pilih waktu
btn_send_weekly = Setiap minggu
btn_send_monthly = Setiap bulan
ask_send_now = Kirim sekarang ke { $people } orang?
ask_send_now_anew = Kirim sekarang? Penerimanya dihitung saat itu juga.
btn_send_now_yes = Ya, kirim sekarang
announcement_time_set = Waktu kirim disimpan.
announcement_by_clock_of = Menurut jam { $city }.
ask_announcement_time = Hari apa dan pukul berapa? Contoh: Senin 09.00. Bila jamnya tidak ditulis: 08.00.

## Answers to announcements

announcement_answered = Pesan Anda menjawab pengumuman dari { $office }. Tekan Kirim ke panitia untuk meneruskannya sebagai pertanyaan, apa adanya.
question_about_announcement = Tentang pengumuman: { $words }

## Pengumuman: menulis, penerima, periksa, setujui

btn_announcements_desk = Pengumuman
btn_team_and_office = Tim dan kantor
btn_announce_event = Umumkan
office_announcements = *Pengumuman { $office }*
no_announcements_yet =
    { "" }*Pengumuman { $office }*

    Belum ada pengumuman. Yang Anda tulis baru dikirim setelah diperiksa dan disetujui.
announcement_line =
    { $number }. { $words }
    _{ $about }_
announcement_line_people = { $people } orang
announcement_line_sent = { $sent } dari { $people } orang
announcement_state =
    { $state ->
        [draft] draf
        [counting] penerima sedang dihitung
        [ready] menunggu persetujuan
        [fixing] segera berangkat
        [scheduled] terjadwal
        [running] sedang dikirim
        [paused] dijeda
        [done] selesai
       *[cancelled] dihentikan
    }
announcement_has_none = tidak ada
announcement_without_words = (tanpa tulisan)
btn_write_announcement = Tulis pengumuman
title_announcement = pengumuman
announcement_about_event = Pengumuman ini untuk peserta terdaftar *{ $title }*. Boleh juga memakai { $event }, { $when }, { $place }.
label_announcement = Isi
label_announcement_english = Isi dalam bahasa Inggris
label_announcement_file = Lampiran
announcement_hint = Boleh memakai { $star }tebal{ $star }, { $line }miring{ $line }, dan { $open }kata{ $close }(https://alamat). Untuk menyapa: { $name }, { $institution }.
ask_announcement = Silakan tulis isi pengumuman, atau kirim satu foto atau dokumen beserta tulisannya. Berkas paling besar 20 MB; yang lebih besar, tulis tautannya.
ask_announcement_words = Silakan tulis isi yang baru.
ask_announcement_english = Silakan tulis isinya dalam bahasa Inggris, untuk yang memilih bahasa itu. Lewati untuk mengirim bahasa Indonesia kepada semua.
ask_announcement_file = Silakan kirim satu foto atau dokumen (paling besar 20 MB). Yang lebih besar: tulis tautannya dalam isi pengumuman. Lewati bila tanpa lampiran.
announcement_empty = Isinya belum ada. Mohon tulis beberapa kata, atau kirim foto atau dokumen.
announcement_placeholder = { $name } tidak kami kenal. Yang dapat dipakai: { $known }.
announcement_brace = { "“" }{ $typed }{ "”" } belum lengkap, jadi akan terbaca apa adanya. Mohon tulis { $name }, dengan kurung kurawal di depan dan di belakang.
announcement_address = Tautan { "“" }{ $address }{ "”" } tidak dapat dipakai. Alamatnya perlu ditulis lengkap, diawali https:// dan tanpa isian seperti { $name }.
announcement_wants_event = { $name } hanya dapat dipakai bila ada kegiatannya. Pilih dahulu lewat tombol Kegiatan pada draf, atau tulis tanpa { $name }.
announcement_too_long = Maaf, pengumuman ini terlalu panjang untuk satu pesan. Mohon ringkas sedikitnya { $over } huruf; beserta keterangan di bawahnya paling banyak { $most } huruf.
announcement_too_long_for_file = Maaf, pengumuman dengan lampiran paling banyak { $most } huruf, beserta keterangan di bawahnya. Mohon ringkas sedikitnya { $over } huruf, atau tulis lampirannya sebagai tautan.
announcement_wants_file = Mohon kirim fotonya atau dokumennya sebagai lampiran, atau ketik *lewati*.
announcement_written = Draf disimpan. Belum ada yang dikirim.
announcement_changed = Perubahan disimpan.
announcement_dropped = Pengumuman itu sudah dihapus. Tidak ada yang dikirim.
announcement_no_draft = Pengumuman ini bukan draf lagi, jadi tidak berubah. Ini keadaannya sekarang:
announcement_draft =
    { "" }*Draf pengumuman*

    { $words }

    { "" }*Bahasa Inggris:* { $english }
    { "" }*Lampiran:* { $file }
    { "" }*Kegiatan:* { $event }
    { "" }*Penerima:* { $audience }
    { "" }*Waktu:* { $when }
    { "" }*Mendesak:* { $urgent }
btn_check_announcement = Periksa
btn_words = Isi
btn_attachment = Lampiran
btn_attached_event = Kegiatan
btn_audience = Penerima
btn_when = Waktu
btn_more_of_announcement = Lainnya
btn_announcement_english = Bahasa Inggris
btn_urgent = Mendesak
btn_drop_announcement = Hapus draf
more_of_announcement = Apa lagi yang ingin diatur dari { "“" }{ $words }{ "”" }?
ask_urgent =
    Pengumuman mendesak dikirim pukul 05.00–21.00 pada hari apa pun, juga hari libur. Yang biasa dikirim pada jam kerja saja. Pakailah hanya bila tidak dapat menunggu.

    { $urgent ->
        [yes] Sekarang: mendesak. Tetap mendesak?
       *[no] Sekarang: biasa. Jadikan mendesak?
    }
btn_make_urgent = Ya, mendesak
btn_not_urgent = Tidak, biasa saja
ask_drop_announcement = Hapus { "“" }{ $words }{ "”" }? Belum ada yang dikirim.
btn_drop_announcement_yes = Ya, hapus
btn_keep_announcement = Simpan sebagai draf
ask_attached_event = Kegiatan mana yang ditampilkan di bawah isi, dengan tombol menuju ke sana?
no_event_to_attach = Belum ada kegiatan kantor ini yang terbit.
btn_no_event = Tanpa kegiatan
event_not_for_it = Kegiatan itu tidak dapat dipilih. Silakan pilih yang lain.

announcement_audience =
    { "" }*Penerima*

    { $audience }.
audience_so_far = Penerima sekarang: { $audience }.
audience_nobody = belum dipilih
audience_of_correction = yang sudah menerima pengumuman sebelumnya
audience_of_office =
    { $what ->
        [known] Semua orang { $office } dan semua yang pernah ikut kegiatannya
       *[office] Semua orang { $office }
    }
audience_begins_with_event =
    { $what ->
        [confirmed] Peserta terdaftar
        [waiting] Mereka yang menunggu kursi
        [attended] Mereka yang hadir di
        [unevaluated] Mereka yang hadir, tetapi belum menilai
       *[absent] Peserta yang tidak hadir di
    } { $title }
audience_of_event =
    { $join ->
        [except] kecuali
       *[and] hanya
    } { $what ->
        [confirmed] peserta terdaftar
        [waiting] yang menunggu kursi
        [attended] yang hadir di
        [unevaluated] yang hadir, tetapi belum menilai
       *[absent] peserta yang tidak hadir di
    } { $title }
audience_of_profile =
    { $join ->
        [except] kecuali
       *[and] hanya
    } { $what ->
        [institution] instansi
        [library_kind] jenis perpustakaan
        [position] jabatan
       *[district] kecamatan
    } { $values }
audience_or = atau
audience_and_more = { $names } dan { $more } lainnya
audience_event_gone = (kegiatan yang sudah dihapus)
audience_needs_base = Penerimanya belum dipilih. Silakan mulai dari tombol Mulai dari.
audience_leaves_out = { $more ->
        [yes] Lebih dari { $people }
       *[no] { $people }
    } orang lain pernah ikut kegiatan kantor ini, tetapi tidak tercatat sebagai orang kantor ini, jadi belum termasuk.
audience_full = Sudah ada { $most } syarat. Mohon hapus salah satunya dahulu.
btn_base = Mulai dari …
btn_include_others = Sertakan mereka juga
btn_only = Hanya …
btn_except = Kecuali …
btn_take_back = Hapus syarat terakhir
btn_save_audience = Simpan pilihan ini
btn_saved_audiences = Pilihan tersimpan
ask_base = Pengumuman ini untuk siapa? Sesudahnya dapat dipersempit dengan Hanya dan Kecuali.
btn_base_office = Semua orang kantor
btn_base_known = Juga yang pernah ikut
btn_of_event = Peserta kegiatan …
ask_only = Hanya untuk yang seperti apa?
ask_except = Kecuali yang seperti apa?
btn_by_institution = Instansi
btn_by_library_kind = Jenis perpustakaan
btn_by_position = Jabatan
btn_by_district = Kecamatan
ask_turnout = Peserta kegiatan yang mana?
ask_standing = Peserta yang mana dari *{ $title }*?
btn_confirmed = Terdaftar
btn_waiting = Menunggu kursi
btn_attended = Hadir
btn_absent = Tidak hadir
btn_unevaluated = Belum menilai
ask_value =
    { $found ->
        [0] { $what ->
            [institution] Belum ada instansi yang tercatat pada penerima ini.
            [library_kind] Belum ada jenis perpustakaan yang tercatat pada penerima ini.
            [position] Belum ada jabatan yang tercatat pada penerima ini.
           *[district] Belum ada kecamatan yang tercatat pada penerima ini.
        }
       *[other] { $what ->
            [institution] Instansi mana saja? Boleh lebih dari satu.
            [library_kind] Jenis perpustakaan mana saja? Boleh lebih dari satu.
            [position] Jabatan mana saja? Boleh lebih dari satu.
           *[district] Kecamatan mana saja? Boleh lebih dari satu.
        }
    }
btn_audience_done = Selesai
title_audience = pilihan penerima
label_audience_name = Nama pilihan
ask_audience_name = Apa nama pilihan penerima ini? Contoh: Sekolah Bontang Utara. Nama yang sudah ada akan diganti isinya.
audience_saved = Pilihan { "“" }{ $name }{ "”" } disimpan untuk pengumuman berikutnya.
saved_audiences = Pilihan penerima yang tersimpan:
no_saved_audiences = Belum ada pilihan penerima yang tersimpan.
saved_audience =
    { "" }*{ $name }*

    { $audience }.
btn_use_audience = Pakai
btn_drop_audience = Hapus
audience_gone = Pilihan itu sudah dihapus.
audience_dropped = Pilihan { "“" }{ $name }{ "”" } dihapus. Penerima pengumuman ini tetap.

announcement_counting = Penerima sedang dihitung. Hasilnya muncul di sini. Di atas: pengumuman seperti yang akan dibaca orang.
announcement_for_people =
    { "" }*Siap dikirim ke { $people } orang*
    { $audience }

    Di antaranya: { $names }{ $more ->
        [0] { "" }
       *[other] , dan { $more } lainnya
    }
announcement_for_unnamed =
    { "" }*Siap dikirim ke { $people } orang*
    { $audience }

    Namanya tidak ditampilkan, agar tidak terbaca siapa yang belum menilai.
announcement_for_nobody =
    { "" }*Tidak ada yang akan menerima*
    { $audience }

    Silakan ubah penerimanya.
announcement_also_in_groups = { "" }*Ditayangkan juga di grup:* { $groups }
announcement_for_groups =
    { "" }*Siap ditayangkan hanya di grup*
    { $groups }

    { $audience }: tidak ada yang akan menerimanya di chat pribadi.
correction_for_nobody =
    { "" }*Tidak ada yang akan menerima ralat ini*

    Yang menerima pengumuman sebelumnya tidak dapat dihubungi lagi lewat chat. Silakan tulis pengumuman baru, atau hubungi mereka dengan cara lain.
announcement_not_to = Tidak termasuk:
announcement_excluded = • { $people } orang: { $why }
announcement_when =
    { $urgent ->
        [yes] *Dikirim (mendesak):*
       *[no] *Dikirim:*
    } { $when }
announcement_likewise = ⚠ Hampir bersamaan ({ $at }) ada pengumuman lain untuk orang-orang yang sama: { "“" }{ $words }{ "”" }. Pastikan ini bukan yang sama.
announcement_likewise_now = Hampir bersamaan ada pengumuman lain untuk orang-orang yang sama, jadi yang ini belum dikirim. Mohon baca dahulu peringatan di bawah.
btn_confirm_for_groups = Ya, tayangkan hanya di grup
btn_confirm_announcement = Ya, kirim ke { $people } orang
btn_send_to_me = Kirim percobaan ke saya
btn_revise = Ubah
announcement_sent_to_me = Percobaan: pesan di bawah ini hanya dikirim ke chat ini.
confirmed_before =
    { $by ->
        [me] Sudah Anda setujui.
        [ended] Pengumuman ini sudah dihentikan, jadi tidak dikirim lagi. Ini keadaannya sekarang:
        [other] Sudah disetujui panitia lain, jadi tidak dikirim dua kali. Ini keadaannya sekarang:
       *[nobody] Pengumuman ini sedang diubah, jadi belum dikirim. Ini keadaannya sekarang:
    }
announcement_changed_since = Pengumuman ini sudah berubah sejak Anda melihatnya, jadi belum dikirim. Mohon periksa sekali lagi.
announcement_people_changed = Penerimanya berubah dari { $was } menjadi { $people } orang, jadi belum ada yang dikirim. Mohon setujui jumlah yang baru.
title_confirm_announcement = persetujuan kirim
ask_typed_about = Pengumuman ini untuk *{ $people }* orang.
label_typed_count = Jumlah penerima
ask_typed_count = Karena banyak, mohon ketik jumlah orangnya untuk mengirim.
typed_another_number = Jumlah itu tidak sama. Pengumuman ini untuk { $people } orang; ketik { $people } untuk mengirim, atau batal.

## Groups

btn_groups = Grup Telegram
btn_groups_of_office = Grup kantor ini
btn_link_group = Hubungkan grup
btn_unlink_group = Lepas { $title }
btn_unlink_group_yes = Ya, lepas
groups_of_office = { "" }*Grup Telegram { $office }*. Pengumuman kantor dapat ditayangkan juga di sini:
no_groups_yet = Belum ada grup Telegram yang terhubung dengan { $office }.
group_line = { $number }. { $title }
group_line_event =
    { $number }. { $title }
    Untuk kegiatan { $event }
group_code =
    Untuk menghubungkan grup dengan { $office }, buka tautan ini dan pilih grupnya:

    { $link }

    Bila kami sudah ada di grup itu, cukup ketik di sana:
    `{ $words }`

    Kode ini berlaku { $hours } jam, untuk satu grup.
groups_need_telegram = Grup memerlukan Telegram, dan layanan ini belum terhubung dengan Telegram. Mohon hubungi pemilik layanan.
ask_unlink_group = Lepas grup { $title }? Pengumuman tidak ditayangkan lagi di sana.
group_unlinked = Grup { $title } sudah dilepas.
group_gone = Maaf, grup itu tidak ditemukan; mungkin sudah dilepas.
group_code_void = Kode itu tidak berlaku lagi. Mohon minta kode baru kepada panitia.
group_linked_elsewhere = Grup ini sudah terhubung dengan kantor lain. Panitia kantor itu perlu melepasnya dahulu.
group_hears_office = Grup ini sekarang menerima pengumuman dari { $office }.
group_was_linked = Grup { $title } sudah terhubung. Pilih grup ini pada draf pengumuman untuk menayangkannya juga di sana.
choose_groups = Pengumuman ini ditayangkan juga di grup mana? Ketuk untuk memilih, ketuk lagi untuk membatalkan. Data orang tidak pernah masuk ke grup.
no_groups_to_choose = Kantor ini belum mempunyai grup Telegram. Hubungkan satu grup dahulu.
announced_event_link = Keterangan dan pendaftaran: { $link }
announcement_from_to_group = { "" }_Dari { $office }_
group_outcomes = { "" }*Di grup*
group_outcome =
    { $title }: { $state ->
        [chosen] menunggu
        [posted] sedang dikirim
        [sent] tayang
        [refused] ditolak, mungkin kami sudah dikeluarkan
        [uncertain] tidak pasti
        [expired] lewat waktu
       *[cancelled] dibatalkan
    }

## asking people by a poll (coordinators)

btn_polls = Jajak pendapat
btn_event_polls = Jajak
btn_polls_of_event = Jajak kegiatan ini
btn_all_polls = Semua jajak pendapat
btn_poll_write = Buat jajak pendapat
btn_poll_surveys = Survei
btn_poll_evaluation = Penilaian
office_polls = *Jajak pendapat { $office }*
no_polls_yet =
    { "" }*Jajak pendapat { $office }*

    Belum ada jajak pendapat. Satu pertanyaan cukup satu menit untuk dibuat, dan baru ditanyakan setelah Anda membukanya.
event_polls = *Jajak pendapat { $title }*
event_polls_none =
    { "" }*Jajak pendapat { $title }*

    Belum ada jajak pendapat untuk kegiatan ini.
poll_line =
    { $number }. { $title }
    { $state ->
        [scheduled] terjadwal
        [open] terbuka · { $answered } menjawab
        [closed] ditutup · { $answered } menjawab
       *[draft] draf
    }
poll_gone = Maaf, jajak pendapat itu tidak ditemukan; mungkin sudah dihapus. Silakan pilih dari daftar.
poll_no_draft = Jajak pendapat ini bukan draf lagi.
poll_is_so = Sudah demikian.
poll_changed = Perubahan disimpan.
poll_written = Draf disimpan. Belum ada yang ditanya.
title_poll = Jajak pendapat
poll_about_event = Untuk peserta { $title }.
label_poll_question = Pertanyaan
ask_poll_question = Apa yang ingin Anda tanyakan? Tulis satu pertanyaan, paling banyak 300 huruf.
label_poll_kind = Cara menjawab
ask_poll_kind = Bagaimana pertanyaan ini dijawab?
poll_kind =
    { $kind ->
        [single] Pilihan tunggal
        [several] Boleh memilih beberapa
        [scale] Skala 1–4
        [yes_no] Ya/Tidak
       *[text] Jawaban singkat
    }
label_poll_options = Pilihan
ask_poll_options = Tulis pilihannya dalam satu pesan, satu baris satu pilihan: 2 sampai 30 pilihan, masing-masing paling banyak 100 huruf.
poll_options_too_few = Perlu sedikitnya dua pilihan. Tulis satu pilihan di setiap baris.
poll_options_too_many = Itu { $count } pilihan; paling banyak { $most }. Mohon kurangi, lalu kirim lagi semuanya.
poll_option_too_long = Pilihan “{ $option }…” { $length } huruf; paling banyak { $most }. Mohon singkat, lalu kirim lagi semuanya.
poll_options_alike = Ada pilihan yang sama: { $options }. Mohon tulis lagi semuanya, masing-masing berbeda.
poll_question = *{ $question }*
poll_yes_no = Dijawab: Ya atau Tidak
poll_text = Dijawab dengan kata-kata sendiri
poll_several = Boleh memilih lebih dari satu.
poll_draft = *Draf jajak pendapat*
poll_survey = *{ $title }*: { $questions } pertanyaan
poll_settings =
    { "" }*Penerima:* { $audience }
    { $anonymous ->
        [yes] *Nama:* tanpa nama, jawaban tidak dapat diubah
       *[no] *Nama:* dengan nama, { $changeable ->
            [yes] jawaban boleh diubah
           *[no] jawaban tidak dapat diubah
        }
    }
    { $shows ->
        [at_once] *Hasil:* langsung terlihat oleh yang menjawab
        [closed] *Hasil:* terlihat oleh yang menjawab setelah ditutup
       *[coordinators] *Hasil:* hanya untuk panitia
    }
    { "" }*Buka:* { $opens }
    { "" }*Tutup:* { $closes }
poll_audience =
    { $audience ->
        [office] Semua orang { $office }
        [event] Peserta { $event }
        [session] Yang hadir pada sesi { $session } ({ $event })
        [attended] Yang hadir di { $event }
        [absent] Yang tidak hadir di { $event }
       *[link] Siapa saja yang memegang tautannya
    }
poll_opens_by_hand =
    { $state ->
        [scheduled] sesinya sudah tidak ada; kembalikan ke draf untuk membukanya
       *[draft] segera setelah Anda membukanya
    }
poll_closes_by_hand = saat panitia menutupnya, paling lama setelah 90 hari
poll_at = { $at }
poll_after_session = begitu sesi { $session } berakhir
poll_would_ask =
    { $people ->
        [0] Saat ini belum ada orang yang akan ditanya.
       *[other] Saat ini { $people } orang akan ditanya.
    }
poll_asks_by_link = Tidak ada yang dikirimi: tautannya Anda bagikan sendiri setelah dibuka.
btn_poll_open = Buka sekarang
btn_poll_set = Atur
btn_poll_audience = Penerima
btn_poll_question = Ubah pertanyaan
btn_poll_options = Ubah pilihan
btn_poll_preview = Pratinjau
btn_poll_delete = Hapus
btn_poll_withdraw = Kembali ke draf
poll_scheduled = *Jajak pendapat terjadwal:* { $opens }
poll_event_cancelled = Kegiatannya dibatalkan, jadi jajak pendapat ini tidak dibuka. Untuk tetap bertanya, ganti penerimanya pada draf.
poll_preview = _Pratinjau: { $title }_
poll_names_mean =
    { $anonymous ->
        [yes] Tanpa nama: tercatat siapa yang sudah menjawab, tetapi tidak pernah siapa menjawab apa. Jawaban yang terkirim tidak dapat diubah.
       *[no] Dengan nama: panitia melihat siapa menjawab apa.
    }
ask_poll_part =
    { "" }*Atur jajak pendapat*

    { $settings }

    Tanpa nama berarti: tercatat siapa yang sudah menjawab, tetapi tidak pernah siapa menjawab apa; jawaban tidak dapat diubah, hasilnya baru tampil setelah ditutup dan bila ada { $least } jawaban, dan setelah dibuka tidak dapat menjadi dengan nama.
btn_poll_named = Dengan nama
btn_poll_anonymous = Tanpa nama
btn_poll_changeable = Boleh diubah
btn_poll_not_changeable = Tidak boleh diubah
poll_shows =
    { $shows ->
        [at_once] Hasil langsung
        [closed] Hasil setelah tutup
       *[coordinators] Hasil bagi panitia
    }
poll_shows_at_the_end = Tanpa nama, hasilnya baru tampil setelah ditutup.
poll_never_changes = Jawaban tanpa nama tidak dapat diubah: tidak tercatat jawaban itu milik siapa.
btn_poll_opens = Waktu buka
btn_poll_closes = Waktu tutup
title_poll_time = Waktu jajak pendapat
ask_poll_time =
    { $part ->
        [opens] *Kapan dibuka?*
       *[closes] *Kapan ditutup?*
    }
    Sekarang: { $now }
btn_poll_at = Pilih waktu
btn_poll_after_session = Akhir sesi
btn_poll_opens_by_hand = Segera setelah disetujui
btn_poll_closes_by_hand = Saya tutup sendiri
poll_by_clock_of = Menurut jam { $city }.
label_poll_opens = Dibuka
label_poll_closes = Ditutup
ask_poll_opens = Dibuka hari apa dan pukul berapa? Contoh: Senin 09.00. Bila jamnya tidak ditulis: 08.00.
ask_poll_closes = Ditutup hari apa dan pukul berapa? Contoh: Jumat 15.00. Bila jamnya tidak ditulis: 16.00.
poll_closing_is_over = Waktu tutupnya sudah lewat, jadi belum dapat dibuka. Mohon pilih waktu tutup yang akan datang.
poll_closes_before_it_opens = Waktu tutup itu tidak sesudah waktu bukanya. Mohon pilih waktu tutup yang lebih akhir, atau waktu buka yang lebih awal.
ask_poll_session =
    { $part ->
        [audience] *Yang hadir pada sesi mana?*
        [opens] *Dibuka begitu sesi mana berakhir?*
       *[closes] *Ditutup begitu sesi mana berakhir?*
    }

    { $sessions }
poll_session_gone = Sesi itu tidak ada lagi. Silakan pilih sesi lain.
ask_poll_audience =
    { "" }*Siapa yang ditanya?*
    Sekarang: { $now }

    Bila kehadiran tidak dicatat, yang hadir berarti semua yang mendapat kursi.
btn_poll_office = Semua orang kantor
btn_poll_by_link = Pemegang tautan
btn_poll_confirmed = Semua peserta
btn_poll_session = Hadir pada satu sesi
btn_poll_attended = Yang hadir
btn_poll_absent = Yang tidak hadir
btn_poll_choose_event = Pilih kegiatan
ask_poll_event = Peserta kegiatan mana yang ditanya?
poll_no_event = Kantor ini belum mempunyai kegiatan yang terbit.
poll_event_gone = Kegiatan itu tidak dapat dipilih untuk jajak pendapat ini. Silakan pilih kegiatan lain.
ask_open_the_poll =
    { $purpose ->
        [survey] *Buka survei ini?* Setelah dibuka, penerimanya dan dengan atau tanpa nama tidak dapat diubah. Bila pertanyaannya diubah, yang sudah mulai menjawab menyelesaikan yang lama.
       *[other] *Buka jajak pendapat ini?* Setelah dibuka, pertanyaan, pilihan, penerima, dan dengan atau tanpa nama tidak dapat diubah.
    }
poll_asks_nobody = Saat ini tidak ada seorang pun yang akan ditanya. Silakan pilih penerima lain, atau buka setelah ada orangnya.
poll_people_changed = Jumlahnya berubah: tadi { $was } orang, sekarang { $people }. Mohon periksa lagi.
poll_changed_since = Jajak pendapat ini berubah sejak Anda melihatnya. Mohon periksa lagi.
btn_poll_open_yes = Ya, tanya { $people } orang
btn_poll_open_link_yes = Ya, buka
btn_poll_schedule_yes = Ya, jadwalkan
poll_was_opened =
    { $state ->
        [scheduled] Sudah terjadwal.
        [closed] Sudah ditutup.
       *[open] Sudah terbuka.
    }
poll_withdrawn = Kembali menjadi draf; tidak dibuka dengan sendirinya.
poll_not_withdrawn = Jajak pendapat ini tidak dapat dikembalikan ke draf lagi.
poll_goes =
    { $state ->
        [open] *Jajak pendapat terbuka:* { $title }
       *[closed] *Jajak pendapat ditutup:* { $title }
    }
    { $audience }
poll_open_until =
    { $anonymous ->
        [yes] Tanpa nama
       *[no] Dengan nama
    } · ditutup { $closes }
poll_closed_now =
    { $anonymous ->
        [yes] Tanpa nama
       *[no] Dengan nama
    } · tidak menerima jawaban lagi
poll_link = Tautan: { $link }
btn_poll_results = Hasil
btn_poll_renew = Segarkan
btn_poll_close = Tutup
btn_poll_close_yes = Ya, tutup
btn_poll_reopen = Buka lagi
btn_poll_delete_yes = Ya, hapus
poll_was_anonymous = Jajak tanpa nama yang sudah dijawab tidak dapat dibuka lagi: jawaban berikutnya akan terlihat milik siapa. Silakan buat jajak baru.
poll_too_old = Sudah lama ditutup, dan siapa yang menjawab tidak disimpan lagi, jadi tidak dapat dibuka lagi. Silakan buat yang baru.
poll_not_open = Jajak pendapat ini tidak terbuka.
ask_close_poll =
    { "" }*{ $title }*

    Tutup jajak pendapat ini? { $answered } orang sudah menjawab; sesudahnya tidak ada yang dapat menjawab lagi. { $anonymous ->
        [yes] Jajak tanpa nama tidak dapat dibuka lagi, dan hasilnya tampil hanya bila ada { $least } jawaban.
       *[no] Dapat dibuka lagi nanti.
    }
poll_closed = Jajak pendapat ditutup.
poll_reopened = Dibuka lagi, sampai Anda menutupnya.
ask_delete_poll =
    { "" }*{ $title }*

    Hapus jajak pendapat ini? { $answered ->
        [0] Belum ada jawaban.
       *[other] { $answered } jawaban ikut terhapus dan tidak dapat dikembalikan.
    }
poll_deleted = Jajak pendapat dihapus.
poll_automatic_stays = Penilaian kegiatan tidak dihapus. Ia dapat ditutup, atau dimatikan lewat Penilaian.

## answering a poll

title_poll_answer = jawaban jajak pendapat
poll_answer_title = { "" }*{ $title }*
poll_answer_from =
    { $quick ->
        [yes] { "" }*Jajak pendapat* dari { $office }
       *[no] { "" }*{ $title }*
        Dari { $office }
    }
poll_answer_anonymous =
    { $once ->
        [yes] Tanpa nama (anonim): jawaban disimpan terpisah dari nama Anda, sehingga tidak ada yang tahu siapa menjawab apa. Sekali ketuk langsung terkirim dan tidak dapat diubah.
       *[no] Tanpa nama (anonim): jawaban disimpan terpisah dari nama Anda, sehingga tidak ada yang tahu siapa menjawab apa. Setelah dikirim, jawaban tidak dapat diubah.
    }
poll_answer_named =
    { $changeable ->
        [yes] Dengan nama: panitia melihat nama dan jawaban Anda. Jawaban dapat diubah selama masih dibuka.
       *[no] Dengan nama: panitia melihat nama dan jawaban Anda. Setelah dikirim, jawaban tidak dapat diubah.
    }
poll_answer_until = Dibuka sampai { $when }.
poll_answer_far = Pertanyaan { $number } dari { $of }
poll_answer_far_page = Pertanyaan { $number } dari { $of } · { $page }
poll_answer_question = { "" }*{ $question }*
poll_answer_several = Boleh memilih lebih dari satu.
poll_answer_scale = { $value } · { $label }
poll_answer_empty = Jawaban itu belum dapat kami catat. Mohon tulis dengan huruf, angka, atau emoji.
poll_answer_choose_one = Mohon pilih paling sedikit satu.
poll_answer_reworded = Pertanyaannya baru saja diubah panitia. Mari mulai dari sini.
poll_answer_choose = Mohon pilih salah satu tombol, atau ketik nomornya.
poll_answer_passed = Pertanyaan itu sudah lewat. Mari lanjut dari sini.
poll_answer_send_anonymous = Semua pertanyaan sudah terjawab, tetapi belum ada yang terkirim. Jawaban dikirim tanpa nama; setelah itu tidak dapat diubah.
poll_answer_send_named = Semua pertanyaan sudah terjawab, tetapi belum ada yang terkirim. Jawaban dikirim dengan nama Anda.
poll_answer_sent_elsewhere =
    { "" }*{ $title }*

    Jawaban Bapak/Ibu sudah kami terima. Terima kasih.
poll_answer_thanks =
    { $state ->
        [open] Terima kasih, jawaban Bapak/Ibu sudah kami terima.
        [closed] Jajak pendapat ini sudah ditutup. Terima kasih atas jawaban Bapak/Ibu.
       *[missed] Jajak pendapat ini sudah ditutup dan tidak menerima jawaban lagi.
    }
poll_answer_own = Jawaban Anda:
poll_answer_own_one = Jawaban Anda: { $answer }
poll_answer_own_line = • { $question }: { $answer }
poll_answer_shown =
    { $shows ->
        [closed] Hasilnya kami kirim setelah jajak pendapat ini ditutup.
        [speaker] Hasilnya, tanpa nama, dibaca panitia dan narasumber.
       *[coordinators] Hasilnya dibaca panitia.
    }
poll_answer_still_counts = Jawaban yang lama tetap berlaku sampai yang baru terkirim.
poll_answer_already = Bapak/Ibu sudah menjawab.
poll_answer_gone = Maaf, jajak pendapat itu tidak ditemukan; mungkin sudah dihapus.
poll_answer_closed = Jajak pendapat ini sudah ditutup dan tidak menerima jawaban lagi.
poll_answer_not_yet = Jajak pendapat ini belum dibuka. Silakan buka tautannya lagi nanti.
poll_answer_not_asked = Maaf, pertanyaan ini tidak ditujukan kepada Bapak/Ibu. Bila menurut Anda keliru, silakan hubungi { $office }: { $contact }
poll_answer_agree_first = Pemberitahuan privasi kami berubah: sekarang mencakup jajak pendapat. Mohon baca dan setujui dahulu, lalu Bapak/Ibu dapat menjawab.
poll_answer_consent_first =
    { "" }*{ $title }*
    Dari { $office }

    Untuk menjawab, mohon baca dahulu hal berikut.
poll_answer_reminder = Pengingat, satu kali ini saja: jawaban Bapak/Ibu masih kami tunggu.
poll_answer_begun = Bapak/Ibu sudah menjawab { $number } dari { $of } pertanyaan. Belum ada yang terkirim.
ask_poll_answer_words = Mohon tulis jawaban Anda dalam satu pesan.
btn_poll_answer_write = Tulis jawaban
btn_poll_answer_chosen = Selesai memilih
btn_poll_answer_send = Kirim jawaban
btn_poll_answer_options = Pilihan { $first }–{ $last } dari { $of }
btn_poll_answer_change = Ubah jawaban
btn_poll_answer_refresh = Segarkan
btn_poll_answer_next = Lanjut: { $title }
btn_poll_answer_begin = Jawab: { $title }
btn_polls_waiting = Menunggu jawaban Anda
polls_waiting = Yang berikut ini menunggu jawaban Bapak/Ibu. Yang sudah dimulai dapat dilanjutkan dari tempat terakhir.
no_polls_waiting = Tidak ada jajak pendapat yang menunggu jawaban Bapak/Ibu.
btn_poll_answer_on = Lanjutkan

## results of a poll

result_rate = { $answered } dari { $people } menjawab ({ $percent }%)
result_answers = { $answered } menjawab
result_hidden =
    { $state ->
        [open] Tanpa nama: hasilnya tampil setelah ditutup, bila ada { $least } jawaban.
        [laying] Tanpa nama: hasilnya sedang disiapkan, silakan lihat lagi sebentar.
       *[closed] Tanpa nama: hasilnya tampil hanya bila ada { $least } jawaban.
    }
result_question_hidden = Disembunyikan: pertanyaan ini dijawab kurang dari { $least } orang.
result_none = Belum ada jawaban.
result_question = *{ $question }*
result_numbered = *{ $place }. { $question }*
result_bar = { $bar } { $percent }% ({ $people }) { $label }
result_part = { $label } { $percent }% ({ $people })
result_share = { $percent }% ({ $people })
result_folded = … dan { $options } pilihan lain: 0
result_mean = Rata-rata { $mean } dari 4 · nilai { $score }
result_several = { $people } orang menjawab; boleh memilih lebih dari satu.
result_people = { $people } orang menjawab.
result_words = { $people } jawaban tertulis
result_rest = … dan { $questions } pertanyaan lagi: lihat Hasil.
result_others = … dan { $questions } pertanyaan lagi.
result_yes = Ya
result_no = Tidak
result_head =
    { $state ->
        [closed] *Hasil: { $title }*
       *[other] *Hasil sementara: { $title }*
    }
btn_result_picture = Gambar
btn_result_next_picture = Gambar { $place } dari { $pictures }
btn_result_file = Unduh XLSX
btn_result_words = Jawaban tertulis
btn_result_groups = Menurut kelompok
btn_result_other_words = Pertanyaan tertulis lain
result_word = { $number }. { $words }
result_by_what =
    { "" }*{ $title }*
    Hasilnya dibandingkan menurut apa?
btn_by_gender = Jenis kelamin
result_group = *{ $name }* ({ $people } orang)
result_other_groups = Lainnya
result_no_groups = Belum dapat dibandingkan: perlu paling sedikit dua kelompok, masing-masing { $least } orang yang menjawab. Kelompok yang lebih kecil tidak ditampilkan agar jawaban seseorang tidak terbaca.
result_picture = Hasil: { $title }
result_picture_name = hasil-{ $number }.png
result_scale_note = Angka di kanan: rata-rata dari 4
result_several_note = Boleh memilih lebih dari satu
result_file = Semua jawaban: { $title }
result_file_first = Jawabannya sangat banyak: lembar datanya memuat { $most } jawaban, lembar lainnya menghitung semuanya.
result_file_name = hasil-{ $number }.xlsx
result_data = Data
result_row_people = Menjawab
result_row_mean = Rata-rata (1–4)
result_row_score = Nilai (25–100)
column_answers = Jumlah
column_share = Bagian (%)
btn_speaker_link_anew = Buat tautan baru
btn_revoke_speaker = Cabut akses narasumber
result_no_speaker = Sesi ini belum punya narasumber. Silakan isi dahulu namanya di jadwal kegiatan, lalu kembali ke sini.
result_speaker_link =
    { "" }*Hasil untuk { $speaker }*
    { $what }

    Dengan tautan ini narasumber melihat hasil penilaian sesinya sendiri, tanpa nama peserta. Teruskan hanya kepada narasumber: tautan berlaku untuk satu orang, sampai { $until }.

    { $link }
result_speakers = Sudah dibuka oleh: { $names }
result_speaker_revoked = Akses dicabut. Tautan lama tidak berlaku lagi, dan yang pernah membukanya tidak dapat melihat hasil lagi.
result_speaker_was_revoked = Akses itu sudah dicabut.
result_own =
    { "" }*Hasil penilaian sesi Anda*
    { $what }
    { $when }
result_own_none = Peserta belum diminta menilai sesi ini. Hasilnya dapat Anda lihat di sini setelah sesi selesai.

## evaluations of an event

evaluation =
    { "" }*Penilaian: { $title }*
    { $when }
evaluation_is =
    { $evaluated ->
        [yes] Peserta ditanya dengan sendirinya: tentang narasumber setelah sesinya, tentang penyelenggaraan setelah kegiatan. Yang tidak hadir ditanya alasannya. Semua tanpa nama.
       *[no] Penilaian dimatikan: peserta tidak ditanya dengan sendirinya.
    }
evaluation_organiser = Penyelenggaraan: { $stand }
evaluation_absence = Alasan berhalangan: { $stand }
evaluation_session =
    { $place }. { $session } · { $speaker }
    { $stand }
evaluation_no_speaker = Narasumber belum ditulis pada sesi, jadi hanya penyelenggaraan yang dinilai.
evaluation_of_session = { "" }*Penilaian narasumber: { $title }*
evaluation_to_come = ditanyakan setelah selesai
evaluation_not_asked = tidak ditanyakan
evaluation_opens = ditanyakan { $when }
evaluation_hidden =
    { $state ->
        [open] nilai tampil setelah ditutup, bila ada { $least } jawaban
       *[closed] nilai tampil hanya bila ada { $least } jawaban
    }
evaluation_mean = nilai { $score } dari 100
evaluation_is_on = Peserta akan ditanya.
evaluation_is_off = Peserta tidak ditanya lagi. Yang sudah terbuka tetap terbuka.
evaluation_of_cancelled = Kegiatan ini dibatalkan, jadi tidak dinilai.
evaluation_title_speaker = Penilaian narasumber { $speaker }: { $of }
evaluation_title_organiser = Penilaian penyelenggaraan: { $title }
evaluation_title_absence = Alasan berhalangan: { $title }
btn_evaluation = Penilaian
btn_evaluation_results = Lihat hasil
btn_evaluation_organiser = Hasil penyelenggaraan
btn_evaluation_absence = Hasil alasan
btn_evaluation_speaker = Narasumber
btn_evaluation_on = Tanyakan kepada peserta
btn_evaluation_off = Jangan tanyakan

## surveys of an office's own

survey_list =
    { "" }*Survei { $office }*

    Satu survei berisi beberapa pertanyaan. Pilih survei di bawah ini, atau buat sendiri.
survey_line =
    { $number }. { $title }
    _{ $whose }_
survey_own = buatan kantor ini
survey_ready_made = siap pakai
survey_card =
    { "" }*{ $title }*

    { $lines }
survey_card_empty =
    { "" }*{ $title }*

    Belum ada pertanyaan. Tekan Tambah pertanyaan untuk mulai.
survey_question_line =
    { $number }. { $words }
    _{ $kind }_
survey_question_kind =
    { $kind } · { $required ->
        [yes] wajib
       *[no] tidak wajib
    }{ $branch ->
        [yes] { " " }· bersyarat
       *[no] { "" }
    }
survey_more_questions = … dan { $more } pertanyaan lagi: tekan Pertanyaan.
survey_question_place = _Pertanyaan { $number } dari { $of }_
survey_question_when = Hanya ditanyakan bila nomor { $number } dijawab “{ $answer }”.
survey_made = Survei dibuat. Tidak ada yang ditanya sebelum Anda membukanya.
survey_changed = Perubahan disimpan.
survey_changed_while_open = Perubahan disimpan. Survei ini sedang dijawab: yang sudah mulai menyelesaikan pertanyaan yang lama.
survey_changed_meanwhile = Survei ini sudah berubah sejak tombol itu ditampilkan. Ini keadaannya sekarang.
survey_is_so = Memang sudah begitu.
survey_gone = Maaf, survei itu tidak ditemukan. Silakan buka daftar survei lagi dari ruang panitia.
survey_dropped = Survei dihapus dari daftar.
survey_needs_question = Survei ini belum berisi pertanyaan. Tambahkan paling sedikit satu, lalu tanyakan.
survey_too_many_questions = Sudah ada { $most } pertanyaan, paling banyak untuk satu survei. Hapus salah satu dahulu, atau buat survei baru.
survey_question_gone = Pertanyaan itu sudah dihapus. Ini isi surveinya sekarang.
survey_question_dropped = Pertanyaan itu sudah dihapus.
survey_last_question = Ini satu-satunya pertanyaan. Tambahkan pertanyaan lain dahulu, atau hapus surveinya.
survey_question_needs_it = Pertanyaan ini bergantung pada jawaban pertanyaan tepat di atasnya, jadi tidak dapat naik lagi. Atur dahulu agar selalu ditanyakan.
survey_asked_always_now = Yang bergantung padanya kini selalu ditanyakan: nomor { $numbers }.
survey_branch_gone = Pertanyaan atau jawaban itu tidak dapat dipilih lagi. Ini keadaannya sekarang.
ask_survey_title = Apa judul survei ini? Contoh: Kebutuhan buku 2027
ask_survey_question = Silakan tulis pertanyaannya, paling banyak 300 huruf.
ask_survey_kind = Bagaimana pertanyaan ini dijawab?
ask_survey_required = Apakah wajib dijawab?
ask_survey_branch = Pertanyaan “{ $words }” bergantung pada jawaban pertanyaan mana?
ask_survey_branch_answer = Hanya ditanyakan bila “{ $words }” dijawab apa?
ask_drop_survey = Hapus survei *{ $title }* dari daftar? Yang sudah ditanyakan dengannya, beserta jawabannya, tetap ada.
title_survey = Judul survei
title_survey_question = Pertanyaan survei
label_survey_kind = Cara menjawab
label_survey_required = Wajib dijawab
btn_surveys = Semua survei
btn_survey_make = Buat survei
btn_survey_add_question = Tambah pertanyaan
btn_survey_ask = Tanyakan
btn_survey_questions = Pertanyaan
btn_survey_rename = Ubah judul
btn_survey_drop = Hapus survei
btn_survey_drop_yes = Ya, hapus survei
btn_survey_words = Ubah kalimat
btn_survey_required = Jadikan wajib
btn_survey_optional = Jadikan tidak wajib
btn_survey_up = Naikkan
btn_survey_branch = Tampil hanya bila…
btn_survey_always = Selalu tanyakan
btn_survey_drop_question = Hapus pertanyaan
