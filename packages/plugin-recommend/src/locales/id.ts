import type { Words } from './words.ts';

export const id: Words = {
  diagnostics: {
    'recommend/id-taken':
      'Satu calon kegiatan memakai id {found}, padahal id itu sudah dipakai catatan atau calon lain. Beri id tersendiri.',
    'recommend/candidates-too-many':
      'Ada {candidates} calon kegiatan, sedangkan batasnya {limit}. Lihat sebagian saja, atau biarkan satu calon menjangkau beberapa tempat.',
    'recommend/budget-without-currency':
      'Anggaran {budget} perlu mata uang, misalnya IDR atau EUR: jumlah uang tidak pernah dikonversi.',
    'recommend/weight-unusable':
      'Bobot {found} untuk {member} bukan bilangan di atas 0. Lewati saja yang sama pentingnya dengan yang lain.',
  },
  caveats: {
    'recommend/not-effect':
      'Rencana bukan dampak. Rencana menutup sel di atas kertas, seolah-olah semua isinya sudah dilaksanakan dan dihitung; apakah itu dapat dikerjakan atau menolong seseorang tidak terjawab.',
    'recommend/stated-costs':
      'Biaya kegiatan adalah menurut penanya dan tidak diperiksa siapa pun; biaya yang tidak disebut bukan berarti nol.',
    'recommend/stated-weights': 'Bobot setiap kesenjangan adalah menurut penanya.',
    'recommend/invented':
      '{candidates} kegiatan direka komputer dari kesenjangan itu sendiri: hanya garis besar tanpa biaya yang tidak diusulkan siapa pun.',
    'recommend/several-cells':
      'Yang dihitung adalah jumlah tambahan, bukan banyaknya pekerjaan: satu tambahan di {cells} sel dapat sama beratnya dengan {cells} tambahan di satu sel masing-masing.',
    'recommend/somebody-reached':
      'Kegiatan tambahan yang tidak menyebut jumlah orang dianggap menjangkau seseorang.',
    'recommend/no-gaps':
      'Tidak ada kesenjangan yang perlu ditutup di sini. Itu bukan berarti semuanya tercakup: lihat yang tidak diketahui.',
    'recommend/exact':
      'Dihitung secara pasti: tidak ada gabungan calon yang lebih baik. Rencana pertama menutup {robust} dari {ofRobust} kesenjangan yang tidak berubah oleh pilihan apa pun, dan {other} dari {ofOther} yang lain.',
    'recommend/exact-gaps':
      'Dihitung secara pasti sejauh menyangkut kesenjangan: tidak ada gabungan calon yang menutup lebih banyak, tetapi mungkin ada yang lebih sedikit, lebih murah, atau lebih tahan. Rencana pertama menutup {robust} dari {ofRobust} kesenjangan yang tidak berubah oleh pilihan apa pun, dan {other} dari {ofOther} yang lain.',
    'recommend/greedy':
      'Ditemukan dengan suatu aturan karena terlalu banyak yang harus dibandingkan: rencana pertama menutup {robust} dari {ofRobust} kesenjangan yang tidak berubah oleh pilihan apa pun, dan {other} dari {ofOther} yang lain.',
    'recommend/greedy-best':
      'Meski begitu, batasnya menunjukkan bahwa tidak ada gabungan yang menutup lebih banyak.',
    'recommend/bound':
      'Tidak ada gabungan calon yang menutup lebih dari bobot {robust} pada kesenjangan yang tidak berubah oleh pilihan apa pun, dan {other} pada yang lain.',
    'recommend/fewest-bound':
      'Tidak ada gabungan yang menutup sebanyak itu dengan kurang dari {fewest} kegiatan.',
    'recommend/greedy-share':
      'Apa pun datanya, aturan ini menutup paling sedikit {percent} % dari yang ditutup gabungan terbaik.',
    'recommend/greedy-times':
      'Apa pun datanya, aturan ini memakai paling banyak {times} kali jumlah kegiatan yang paling sedikit.',
    'recommend/no-guarantee':
      'Untuk kesenjangan yang kekurangan beberapa kegiatan sekaligus, aturan ini tidak mempunyai batas yang berlaku bagi semua data; batas di atas berlaku untuk data ini.',
    'recommend/no-alternative': 'Tidak ada gabungan lain yang menutup sesuatu.',
    'recommend/others':
      'Rencana berikutnya adalah rencana lain yang ditemukan, belum tentu yang terbaik berikutnya.',
    'recommend/not-closable':
      '{cells} dari {of} kesenjangan tidak ditutup oleh satu calon pun, juga tidak oleh semuanya bersama-sama.',
    'recommend/flips':
      '{cells} dari {of} kesenjangan yang ditutup rencana pertama terbuka lagi bila kegiatan yang diperdebatkan dibaca lain atau dihitung dengan cara lain.',
    'recommend/unknown':
      '{cells} sel tidak diketahui. Sel itu bukan kesenjangan dan mengisinya tidak dihitung di sini: bertanya lebih murah daripada mengerjakan. {ask}',
    'recommend/unknown-unasked':
      '{cells} sel tidak diketahui karena belum ada daftar lengkap di sana. Sel itu bukan kesenjangan dan mengisinya tidak dihitung di sini.',
    'recommend/only-unknown':
      '{candidates} calon hanya akan mengisi sel yang tidak diketahui: mungkin di sana sudah ada sesuatu, jadi tanyakan dahulu.',
    'recommend/no-cost': '{candidates} calon tanpa biaya dalam mata uang anggaran tidak diikutkan.',
  },
};
