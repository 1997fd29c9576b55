/** Where invented customers live: how they are paid, called and reached. Numbers are from ranges kept for fiction. */
export type DemoRegion = {
  readonly weight: number;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
  readonly zones: readonly string[];
  readonly phone: string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
};

/** Four regions, three currencies (with two, no and three decimals), six zones, two writing directions. */
export const DEMO_REGIONS: readonly DemoRegion[] = [
  {
    weight: 0.62,
    country: 'DE',
    currency: 'EUR',
    language: 'de-DE',
    zones: ['Europe/Berlin'],
    phone: '+4917139200',
    firstNames: [
      'Ada',
      'Yusuf',
      'Lena',
      'Jonas',
      'Mehmet',
      'Sofia',
      'Piotr',
      'Anneliese',
      'Jürgen',
      'Nour',
      'Björn',
      'Thị Mai',
    ],
    lastNames: [
      'Kim',
      'Demir',
      'Schröder',
      'Weiß',
      'Nowak',
      'Öztürk',
      'von der Heide',
      'Müller-Lüdenscheidt',
      'Brandt',
      'Haddad',
      'Krüger',
      'Nguyễn',
    ],
  },
  {
    weight: 0.14,
    country: 'ES',
    currency: 'EUR',
    language: 'es-ES',
    zones: ['Europe/Madrid', 'Atlantic/Canary'],
    phone: '+346000000',
    firstNames: ['Lucía', 'Íñigo', 'Carmen', 'Raúl', 'Begoña', 'Iker'],
    lastNames: ['García', 'Núñez', 'Etxeberria', 'López de Haro', 'Peña', 'Santana'],
  },
  {
    weight: 0.14,
    country: 'JP',
    currency: 'JPY',
    language: 'ja-JP',
    zones: ['Asia/Tokyo'],
    phone: '+8190000000',
    firstNames: ['さくら', '健', '美咲', '翔太', '陽子', '大輔'],
    lastNames: ['佐藤', '鈴木', '高橋', '渡辺', '小林', '斎藤'],
  },
  {
    weight: 0.1,
    country: 'KW',
    currency: 'KWD',
    language: 'ar-KW',
    zones: ['Asia/Kuwait', 'Asia/Riyadh'],
    phone: '+965500000',
    firstNames: ['فاطمة', 'أحمد', 'نورة', 'يوسف', 'مريم', 'خالد'],
    lastNames: ['العنزي', 'الرشيدي', 'المطيري', 'الصباح', 'الكندري', 'بوشهري'],
  },
];

/** What is owed for. */
export const DEMO_PRODUCTS = [
  'FlexCard',
  'Instalment loan',
  'Mobile plan',
  'Home energy',
  'Fibre 250',
] as const;

/** A name as long as registers have them. */
export const LONG_NAME = {
  first: 'Maximiliana-Theodora Konstanze',
  last: 'Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst',
} as const;
