/** A dunning table as an accounting system hands it out: German headings, semicolons, a column nobody needs here. */
export const DUNNING_TABLE = [
  'Mahnstufe;Tage nach Fälligkeit;Kanal;Vorlage;Uhrzeit;Mahngebühr;Sachbearbeiter',
  '1;7;E-Mail;Friendly reminder;09:30;0,00;Frau Sommer',
  '2;14;SMS;Short reminder;;0,00;Frau Sommer',
  '3;21;Anruf;Call script;;0,00;Herr Winter',
  '4;30;Brief;Letzte Mahnung;;5,00;Herr Winter',
  '5;45;E-Mail;;;5,00;Herr Winter',
].join('\r\n');
