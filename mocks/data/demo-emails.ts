import type { Template } from '@/core/template';
import { DEMO_IDS } from './demo-ids';
import { button, createEmail, footer, pair, row, text } from './demo-message';

const AMOUNT = '{{ claim.arrearsAmount | money }}';
const PRODUCT_EN = "{{ account.productName | default: 'account' }}";
const PRODUCT_DE = "{{ account.productName | default: 'Konto' }}";
const DUE_EN = "{{ claim.dueDate | date: 'long' | default: 'the agreed day' }}";
const DUE_DE = "{{ claim.dueDate | date: 'long' | default: 'vereinbarten Tag' }}";
const HELLO_EN = "Hello {{ customer.firstName | default: 'there' }},";
const HELLO_DE = "Guten Tag {{ customer.firstName | default: 'liebe Kundin, lieber Kunde' }},";

const footerEn = footer(
  'Choose how we write to you.',
  `You get this because a payment for your ${PRODUCT_EN} is open.`,
);
const footerDe = footer(
  'Wählen Sie, wie wir Ihnen schreiben.',
  `Sie erhalten dies, weil eine Zahlung für ${PRODUCT_DE} offen ist.`,
);

/** The two ways beside paying, each as near as the other: more time, and something that is not right. */
const waysEn = pair(
  text(
    '<strong>Is money tight?</strong>',
    'We can move the date or split the sum. <a href="{{ links.help }}">Get help</a>',
  ),
  text(
    '<strong>Is something wrong?</strong>',
    'Tell us, and we will look into it. <a href="{{ links.dispute }}">Question this</a>',
  ),
);
const waysDe = pair(
  text(
    '<strong>Ist es gerade knapp?</strong>',
    'Wir können den Termin verschieben oder den Betrag teilen. <a href="{{ links.help }}">Hilfe erhalten</a>',
  ),
  text(
    '<strong>Stimmt etwas nicht?</strong>',
    'Sagen Sie es uns, wir sehen nach. <a href="{{ links.dispute }}">Einwand melden</a>',
  ),
);
const paidEn = row(text('Have you paid already? Thank you. Then you need to do nothing.'));
const paidDe = row(text('Haben Sie schon bezahlt? Vielen Dank. Dann müssen Sie nichts tun.'));

const friendlyReminder: Template = {
  id: DEMO_IDS.friendlyReminder,
  schemaVersion: 1,
  name: 'Friendly reminder',
  channel: 'email',
  purpose: 'reminder',
  tone: 'friendly',
  defaultLocale: 'en',
  variants: {
    en: createEmail(
      `Did this slip your mind? ${AMOUNT} is open`,
      'It takes less than a minute, and we can help if money is tight.',
      row(
        text(
          HELLO_EN,
          `we have not seen your payment of <strong>${AMOUNT}</strong> for your ${PRODUCT_EN} yet. It was due on ${DUE_EN}. This is easy to forget.`,
        ),
        button(`Pay ${AMOUNT}`, '{{ links.pay }}'),
      ),
      waysEn,
      paidEn,
      footerEn,
    ),
    de: createEmail(
      `Vielleicht übersehen? ${AMOUNT} sind offen`,
      'Es dauert keine Minute, und wir helfen, wenn es gerade knapp ist.',
      row(
        text(
          HELLO_DE,
          `Ihre Zahlung von <strong>${AMOUNT}</strong> für ${PRODUCT_DE} ist noch nicht da. Sie war am ${DUE_DE} fällig. So etwas ist schnell vergessen.`,
        ),
        button(`${AMOUNT} bezahlen`, '{{ links.pay }}'),
      ),
      waysDe,
      paidDe,
      footerDe,
    ),
  },
};

const wayForward: Template = {
  id: DEMO_IDS.wayForward,
  schemaVersion: 1,
  name: 'Let us find a way',
  channel: 'email',
  purpose: 'reminder',
  tone: 'empathetic',
  defaultLocale: 'en',
  variants: {
    en: createEmail(
      'Shall we find a way together?',
      'You can pay in parts. You choose what fits.',
      row(
        text(
          HELLO_EN,
          `<strong>${AMOUNT}</strong> is open for your ${PRODUCT_EN}. Some months are harder than others, and we would like to make this one easier.`,
          'You can pay in parts. Choose what fits your month. There is no extra cost.',
        ),
        button('See my choices', '{{ links.plan }}'),
        text(`Would you like to settle it in one go? <a href="{{ links.pay }}">Pay ${AMOUNT}</a>`),
      ),
      waysEn,
      paidEn,
      footerEn,
    ),
    de: createEmail(
      'Wollen wir gemeinsam einen Weg finden?',
      'Sie können in Teilen zahlen. Sie wählen, was passt.',
      row(
        text(
          HELLO_DE,
          `für ${PRODUCT_DE} sind <strong>${AMOUNT}</strong> offen. Manche Monate sind schwerer als andere, und wir möchten Ihnen diesen leichter machen.`,
          'Sie können in Teilen zahlen. Wählen Sie, was zu Ihrem Monat passt. Es kostet nichts extra.',
        ),
        button('Möglichkeiten ansehen', '{{ links.plan }}'),
        text(`Möchten Sie alles auf einmal zahlen? <a href="{{ links.pay }}">${AMOUNT} bezahlen</a>`),
      ),
      waysDe,
      paidDe,
      footerDe,
    ),
  },
};

const secondReminder: Template = {
  id: DEMO_IDS.secondReminder,
  schemaVersion: 1,
  name: 'Second reminder',
  channel: 'email',
  purpose: 'demand',
  tone: 'neutral',
  defaultLocale: 'en',
  variants: {
    en: createEmail(
      `Your payment of ${AMOUNT} is still open`,
      'Please pay, or tell us what stands in the way.',
      row(
        text(
          HELLO_EN,
          `we wrote to you about <strong>${AMOUNT}</strong> for your ${PRODUCT_EN}. It was due on ${DUE_EN} and is still open.`,
          'Please pay within seven days. If that is not possible, tell us. We will find another date or a plan.',
        ),
        button(`Pay ${AMOUNT}`, '{{ links.pay }}'),
        text('Would a plan be better? <a href="{{ links.plan }}">Pay in parts</a>'),
      ),
      waysEn,
      paidEn,
      footerEn,
    ),
    de: createEmail(
      `Ihre Zahlung von ${AMOUNT} ist noch offen`,
      'Bitte zahlen Sie, oder sagen Sie uns, was im Weg steht.',
      row(
        text(
          HELLO_DE,
          `wir haben Ihnen wegen <strong>${AMOUNT}</strong> für ${PRODUCT_DE} geschrieben. Die Zahlung war am ${DUE_DE} fällig und ist noch offen.`,
          'Bitte zahlen Sie innerhalb von sieben Tagen. Wenn das nicht geht, sagen Sie es uns. Wir finden einen anderen Termin oder einen Plan.',
        ),
        button(`${AMOUNT} bezahlen`, '{{ links.pay }}'),
        text('Passt ein Plan besser? <a href="{{ links.plan }}">In Teilen zahlen</a>'),
      ),
      waysDe,
      paidDe,
      footerDe,
    ),
  },
};

const thankYou: Template = {
  id: DEMO_IDS.thankYou,
  schemaVersion: 1,
  name: 'Thank you for your payment',
  channel: 'email',
  purpose: 'confirmation',
  tone: 'friendly',
  defaultLocale: 'en',
  variants: {
    en: createEmail(
      'Thank you, your payment is here',
      'You need to do nothing more.',
      row(
        text(
          HELLO_EN,
          `thank you. Your payment for your ${PRODUCT_EN} has reached us, and you need to do nothing more.`,
        ),
        text('Is something not as you expect it? <a href="{{ links.dispute }}">Tell us</a>'),
      ),
      footer('Choose how we write to you.', 'You get this because you have paid.'),
    ),
    de: createEmail(
      'Vielen Dank, Ihre Zahlung ist da',
      'Sie müssen nichts weiter tun.',
      row(
        text(
          HELLO_DE,
          `vielen Dank. Ihre Zahlung für ${PRODUCT_DE} ist eingegangen, und Sie müssen nichts weiter tun.`,
        ),
        text('Ist etwas anders als erwartet? <a href="{{ links.dispute }}">Sagen Sie es uns</a>'),
      ),
      footer('Wählen Sie, wie wir Ihnen schreiben.', 'Sie erhalten dies, weil Sie bezahlt haben.'),
    ),
  },
};

export const demoEmails: readonly Template[] = [friendlyReminder, wayForward, secondReminder, thankYou];
