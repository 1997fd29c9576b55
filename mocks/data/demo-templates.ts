import type { Template } from '@/core/template';
import { demoEmails } from './demo-emails';
import { DEMO_IDS } from './demo-ids';
import { button, createBody, row, text } from './demo-message';

const AMOUNT = '{{ claim.arrearsAmount | money }}';
const SENDER = '{{ company.shortName | truncate: 20 }}';

const shortReminder: Template = {
  id: DEMO_IDS.shortReminder,
  schemaVersion: 1,
  name: 'Short reminder',
  channel: 'sms',
  purpose: 'reminder',
  tone: 'friendly',
  defaultLocale: 'en',
  variants: {
    en: {
      text: `${SENDER}: ${AMOUNT} is open. Pay, ask for help or tell us what is wrong: {{ links.landingPage }} Paid already? Thank you. No more texts: STOP`,
    },
    de: {
      text: `${SENDER}: ${AMOUNT} sind offen. Zahlen, Hilfe oder Einwand: {{ links.landingPage }} Schon bezahlt? Vielen Dank. Keine SMS mehr: STOP`,
    },
  },
};

const callScript: Template = {
  id: DEMO_IDS.callScript,
  schemaVersion: 1,
  name: 'A first call',
  channel: 'call',
  purpose: 'reminder',
  tone: 'empathetic',
  defaultLocale: 'en',
  variants: {
    en: {
      text: [
        "Good day, this is {{ company.neutralName }}. May I speak to {{ customer.firstName | default: 'the account holder' }} {{ customer.lastName | default: '' }}?",
        'Only go on once you know who is on the line. If it is someone else, ask for a good time to call and say no more.',
        `We have not seen ${AMOUNT} for your {{ account.productName | default: 'account' }} yet. Is everything all right?`,
        'Listen first. If money is tight, offer to move the date or to split the sum. If something is wrong with the bill, note it and stop the call there.',
        'If they have paid already: thank them, and note the day.',
        'Agree on one thing: a payment, a date, a plan, or that a colleague calls back. Read it back in one sentence.',
      ].join('\n\n'),
    },
    de: {
      text: [
        "Guten Tag, hier ist {{ company.neutralName }}. Spreche ich mit {{ customer.firstName | default: 'der Kontoinhaberin oder dem Kontoinhaber' }} {{ customer.lastName | default: '' }}?",
        'Erst weitersprechen, wenn klar ist, wer am Telefon ist. Ist es jemand anderes: nach einer guten Zeit fragen und sonst nichts sagen.',
        `Für {{ account.productName | default: 'Ihr Konto' }} ist die Zahlung von ${AMOUNT} noch nicht da. Ist alles in Ordnung?`,
        'Erst zuhören. Wenn es knapp ist: den Termin verschieben oder den Betrag teilen. Stimmt etwas mit der Rechnung nicht: aufnehmen und hier aufhören.',
        'Ist schon bezahlt: danken und den Tag notieren.',
        'Eine Sache vereinbaren: Zahlung, Termin, Plan oder Rückruf. In einem Satz wiederholen.',
      ].join('\n\n'),
    },
  },
};

const landingPage: Template = {
  id: DEMO_IDS.landingPage,
  schemaVersion: 1,
  name: 'Your payment',
  channel: 'page',
  purpose: 'information',
  tone: 'friendly',
  defaultLocale: 'en',
  variants: {
    en: {
      title: 'Your payment',
      body: createBody(
        row(
          text(`<strong>${AMOUNT}</strong> is open. What would you like to do?`),
          button('Pay now', '{{ links.pay }}'),
          button('Pay in parts', '{{ links.plan }}'),
          button('Ask for help', '{{ links.help }}'),
          button('Question this', '{{ links.dispute }}'),
          text('Have you paid already? Thank you. Then you can close this page.'),
        ),
      ),
    },
    de: {
      title: 'Ihre Zahlung',
      body: createBody(
        row(
          text(`<strong>${AMOUNT}</strong> sind offen. Was möchten Sie tun?`),
          button('Jetzt zahlen', '{{ links.pay }}'),
          button('In Teilen zahlen', '{{ links.plan }}'),
          button('Um Hilfe bitten', '{{ links.help }}'),
          button('Einwand melden', '{{ links.dispute }}'),
          text('Haben Sie schon bezahlt? Vielen Dank. Dann können Sie diese Seite schließen.'),
        ),
      ),
    },
  },
};

export const demoTemplates: readonly Template[] = [...demoEmails, shortReminder, callScript, landingPage];
