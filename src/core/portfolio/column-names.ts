import { CURRENCY_TARGET } from './mapping';

/**
 * What columns are called in English, German and the exports of usual systems, folded (see `foldName`), per field.
 * The first names are the surest. Written from experience with such files, not from a standard.
 */
export const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  'customer.id': ['customerid', 'customerno', 'customernumber', 'custid', 'custno', 'kundennr', 'kundennummer', 'kdnr', 'kunde', 'clientid', 'debtorid', 'debitor', 'debitorennr', 'debitorennummer', 'kunnr', 'partnerid', 'geschaeftspartner', 'id'],
  'customer.type': ['customertype', 'kundentyp', 'kundenart', 'partytype', 'legalform', 'rechtsform'],
  'customer.firstName': ['firstname', 'vorname', 'givenname', 'forename', 'namefirst'],
  'customer.lastName': ['lastname', 'nachname', 'surname', 'familyname', 'familienname', 'zuname', 'name'],
  'customer.companyName': ['companyname', 'company', 'firma', 'firmenname', 'unternehmen', 'organisation', 'organization', 'businessname', 'name1'],
  'customer.email': ['email', 'emailaddress', 'mail', 'mailadresse', 'emailadresse', 'smtpaddr'],
  'customer.mobile': ['mobile', 'mobilephone', 'mobil', 'mobilnummer', 'handy', 'handynummer', 'cell', 'cellphone', 'phone', 'phonenumber', 'telefon', 'telefonnummer', 'msisdn', 'tel'],
  'customer.timezone': ['timezone', 'zeitzone', 'tz'],
  'customer.country': ['country', 'countrycode', 'land', 'laendercode', 'landcode', 'land1'],
  'customer.preferredLanguage': ['language', 'preferredlanguage', 'sprache', 'locale', 'korrespondenzsprache', 'spras'],
  'customer.preferredChannel': ['preferredchannel', 'channel', 'kanal', 'bevorzugterkanal', 'contactchannel'],
  'customer.payday': ['payday', 'salaryday', 'zahltag', 'gehaltstag', 'gehalttag'],
  'customer.deceased': ['deceased', 'verstorben', 'isdeceased'],
  'customer.insolvent': ['insolvent', 'insolvency', 'bankrupt', 'insolvenz'],
  'customer.fraudSuspected': ['fraud', 'fraudsuspected', 'betrug', 'betrugsverdacht'],
  'customer.ceaseRequested': ['ceaserequested', 'cease', 'kontaktverbot', 'nocontact'],
  'customer.represented': ['represented', 'attorney', 'anwalt', 'vertreten', 'betreut'],
  'customer.inMoratorium': ['moratorium', 'inmoratorium', 'breathingspace'],
  'customer.vulnerable': ['vulnerable', 'vulnerability', 'schutzbeduerftig'],
  'customer.inHardship': ['hardship', 'inhardship', 'haertefall', 'zahlungsnot'],
  'account.reference': ['accountreference', 'accountno', 'accountnumber', 'accountid', 'account', 'konto', 'kontonummer', 'kontonr', 'vertragsnummer', 'vertragskonto', 'contractid', 'contractno'],
  'account.productName': ['product', 'productname', 'produkt', 'produktname', 'tarif'],
  'account.openedAt': ['openedat', 'opendate', 'opened', 'accountopened', 'kontoeroeffnung', 'eroeffnetam', 'vertragsbeginn'],
  'account.creditLimit': ['creditlimit', 'limit', 'kreditlimit', 'limitbal', 'kreditrahmen'],
  'claim.id': ['claimid', 'claimno', 'claimnumber', 'caseid', 'caseno', 'forderungsid', 'forderungsnummer', 'forderungsnr', 'fallnummer', 'fallid', 'invoiceid', 'debtid', 'loanid', 'rechnungsid'],
  'claim.reference': ['claimreference', 'reference', 'referenz', 'aktenzeichen', 'invoiceno', 'invoicenumber', 'rechnungsnummer', 'rechnungsnr', 'belegnummer', 'belnr', 'verwendungszweck'],
  'claim.arrearsAmount': ['arrears', 'arrearsamount', 'amountdue', 'pastdueamount', 'overdueamount', 'amountoverdue', 'rueckstand', 'rueckstandsbetrag', 'faelligerbetrag', 'offen', 'offenerposten', 'ueberfaellig', 'ueberfaelligerbetrag', 'openamount', 'monthlycharges', 'amount', 'betrag'],
  'claim.outstandingAmount': ['outstanding', 'outstandingamount', 'outstandingbalance', 'balance', 'currentbalance', 'totaldue', 'saldo', 'gesamtforderung', 'restschuld', 'offenerbetrag', 'totalcharges', 'billamt1', 'principal', 'dmbtr'],
  'claim.minimumPayment': ['minimumpayment', 'minpayment', 'mindestzahlung', 'mindestrate', 'minimumdue'],
  'claim.dueDate': ['duedate', 'due', 'oldestduedate', 'faellig', 'faelligkeit', 'faelligkeitsdatum', 'faelligam', 'zahlbarbis', 'zfbdt', 'netduedate'],
  'claim.dpd': ['dpd', 'dayspastdue', 'daysoverdue', 'dayslate', 'daysdelinquent', 'verzug', 'verzugstage', 'tageueberfaellig', 'ueberfaelligseit', 'dayspd', 'monthspastdue', 'monthslate', 'monateverzug', 'verzugsmonate', 'pay0'],
  'claim.dunningLevel': ['dunninglevel', 'mahnstufe', 'mahns', 'dunningstage'],
  'claim.disputed': ['disputed', 'dispute', 'bestritten', 'widerspruch', 'reklamation'],
  'claim.feesTotal': ['fees', 'feestotal', 'gebuehren', 'mahngebuehren', 'mahnkosten'],
  'claim.priorEpisodes': ['priorepisodes', 'priordelinquencies', 'timesdelinquent'],
  'payments.lastPaidAt': ['lastpaidat', 'lastpaymentdate', 'lastpayment', 'letztezahlung', 'letztezahlungam', 'lastpaid'],
  'payments.lastAmount': ['lastpaymentamount', 'lastamount', 'lastpaidamount', 'letzterzahlbetrag', 'payamt1'],
  'payments.count12m': ['paymentscount', 'payments12m', 'numberofpayments'],
  'promises.broken12m': ['brokenpromises', 'promisesbroken', 'gebrochenezusagen'],
  'promises.open': ['openpromises', 'ptp', 'promisetopay', 'zahlungszusage'],
  'promises.nextDueDate': ['promisedate', 'ptpdate', 'zusagedatum'],
  'plans.active': ['activeplan', 'activeplans', 'ratenplan', 'instalmentplan'],
  'score.paymentRisk': ['riskscore', 'score', 'paymentrisk', 'risiko', 'risikoscore', 'bonitaet'],
  'score.propensityToPay': ['propensity', 'propensitytopay', 'zahlungsneigung', 'score'],
  'consent.email': ['consentemail', 'emailconsent', 'einwemail', 'einwilligungemail', 'optinemail', 'emailoptin'],
  'consent.sms': ['consentsms', 'smsconsent', 'einwsms', 'einwilligungsms', 'optinsms', 'smsoptin'],
  'consent.call': ['consentcall', 'callconsent', 'einwtelefon', 'einwilligungtelefon', 'phoneconsent', 'optincall', 'optinphone'],
  'consent.letter': ['consentletter', 'letterconsent', 'einwbrief', 'einwilligungbrief', 'optinpost'],
  'consent.whatsapp': ['consentwhatsapp', 'whatsappconsent', 'einwwhatsapp', 'einwilligungwhatsapp', 'optinwhatsapp'],
  [CURRENCY_TARGET]: ['currency', 'currencycode', 'waehrung', 'ccy', 'curr', 'waers', 'iso4217'],
};

/** Columns about a person's private life that no strategy may turn on: never suggested. */
export const PRIVATE_COLUMNS: readonly string[] = [
  'sex', 'gender', 'geschlecht', 'marriage', 'maritalstatus', 'familienstand', 'religion', 'konfession', 'ethnicity', 'race', 'nationality',
  'nationalitaet', 'education', 'bildung', 'age', 'alter', 'seniorcitizen', 'dependents', 'partner', 'health', 'gesundheit', 'illness', 'krankheit',
  'diagnosis', 'diagnose', 'disability', 'behinderung',
];

/** Names that mean one thing only when they stand alone: "amount" does, "loan amount" is something else. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set([
  'id', 'name', 'mail', 'tel', 'land', 'due', 'amount', 'betrag', 'limit', 'account', 'konto', 'product', 'reference', 'channel', 'kanal',
  'company', 'firma', 'language', 'phone', 'opened', 'balance', 'saldo', 'principal', 'kunde', 'offen', 'cease', 'fraud', 'attorney', 'curr',
]);
