import type { Preset } from './preset';

/**
 * Card clients with their lateness in months, one row a client as of the statement month: -2, -1 and 0 are not
 * late, n is n months late at 30 days a month. The file has no amount past due, so the bill counts as past due
 * in full when the client is late; bills below zero are credits and are kept. Amounts are New Taiwan dollars.
 * The file has no addresses, so customers get stand-ins.
 * Layout: the UCI "default of credit card clients" data set and systems that export like it.
 */
export const monthsLate: Preset = {
  id: 'months-late',
  name: { code: 'preset-months-late', values: {} },
  needs: [['ID', 'client id'], ['PAY_0', 'PAY_1'], ['BILL_AMT1']],
  columns: [
    { names: ['ID', 'client id'], mapping: { field: 'customer.id' } },
    { names: ['LIMIT_BAL'], mapping: { field: 'account.creditLimit', decimal: '.' } },
    { names: ['PAY_0', 'PAY_1'], mapping: { field: 'claim.dpd', unit: 'months', decimal: '.' } },
    { names: ['BILL_AMT1'], mapping: { field: 'claim.outstandingAmount', decimal: '.' } },
    { names: ['PAY_AMT1'], mapping: { field: 'payments.lastAmount', decimal: '.' } },
  ],
  defaults: { currency: 'TWD', timezone: 'Asia/Taipei', country: 'TW', standIns: true },
  credits: 'keep',
};
