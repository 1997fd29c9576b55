import { createDictionary } from '@/core/dictionary';
import { createProject, type Project } from '@/core/project';
import { DEMO_IDS } from './demo-ids';
import { demoSegments } from './demo-segments';
import { createDemoStrategy } from './demo-strategy';
import { demoTemplates } from './demo-templates';

/** What is the same for everyone at the demo's bank, which does not exist. */
const CONSTANTS = {
  'company.legalName': 'Nord Bank AG',
  'company.shortName': 'Nord Bank',
  'company.neutralName': 'NB Service',
  'company.address': 'Hafenstraße 1, 20457 Hamburg',
  'company.phone': '+49 40 1234567',
  'company.email': 'service@nordbank.example',
  'company.website': 'https://nordbank.example',
  'links.pay': 'https://pay.nordbank.example/p',
  'links.help': 'https://pay.nordbank.example/help',
  'links.dispute': 'https://pay.nordbank.example/dispute',
  'links.plan': 'https://pay.nordbank.example/plan',
  'links.preferences': 'https://pay.nordbank.example/preferences',
  'links.optOut': 'https://pay.nordbank.example/stop',
  'links.landingPage': 'https://pay.nordbank.example/you',
};

/** The project the app opens with: one early strategy, three segments, and what they send. Made anew on each call. */
export function createDemoProject(): Project {
  return createProject({
    dictionary: { ...createDictionary(DEMO_IDS.dictionary), name: 'Demo', constants: CONSTANTS },
    segments: demoSegments,
    templates: demoTemplates,
    strategies: [createDemoStrategy()],
  });
}
