import ts from 'typescript';
import { readSource } from './source-files';

/** A name handed on from another file, and whether as a type only; `*` hands on everything. */
export type HandedOn = { name: string; from: string; original: string; isType: boolean };

/** A name a file offers; whether it is a type, and whether the same file speaks of it elsewhere. */
export type Offered = { name: string; isType: boolean; spokenOfInside: boolean };

/** A name a file takes from another; `*` takes everything. */
export type Taken = { from: string; name: string };

export type Trade = { offers: Offered[]; handsOn: HandedOn[]; takes: Taken[] };

/** What a file exports, hands on from other files and imports, read from its syntax alone. */
export function readTrade(file: string): Trade {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.ES2023, false, kind);
  const trade: Trade = { offers: [], handsOn: [], takes: [] };
  for (const statement of source.statements) readStatement(statement, trade, source.text);
  visitCalls(source, trade);
  return trade;
}

function readStatement(statement: ts.Statement, trade: Trade, text: string): void {
  if (ts.isImportDeclaration(statement)) readImport(statement, trade);
  else if (ts.isExportDeclaration(statement)) readExport(statement, trade);
  else if (isExported(statement)) {
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
    for (const name of namesOf(statement)) {
      const spokenOfInside = text.split(new RegExp(`\\b${name}\\b`)).length > 2;
      trade.offers.push({ name, isType, spokenOfInside });
    }
  }
}

function readImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, { takes }: Trade): void {
  const from = textOf(moduleSpecifier);
  const bindings = importClause?.namedBindings;
  if (importClause?.name) takes.push({ from, name: 'default' });
  if (!bindings) return;
  if (ts.isNamespaceImport(bindings)) takes.push({ from, name: '*' });
  else takes.push(...bindings.elements.map((it) => ({ from, name: (it.propertyName ?? it.name).text })));
}

function readExport(statement: ts.ExportDeclaration, trade: Trade): void {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  const from = moduleSpecifier && textOf(moduleSpecifier);
  if (!exportClause || ts.isNamespaceExport(exportClause)) {
    const name = exportClause?.name.text ?? '*';
    if (from) trade.handsOn.push({ name, from, original: '*', isType: isTypeOnly });
    return;
  }
  for (const { name, propertyName, isTypeOnly: isTypeAlone } of exportClause.elements) {
    const original = (propertyName ?? name).text;
    const isType = isTypeOnly || isTypeAlone;
    if (from) trade.handsOn.push({ name: name.text, from, original, isType });
    else trade.offers.push({ name: name.text, isType: false, spokenOfInside: false });
  }
}

/** `import('…')` in code or in a type takes everything: what of it is used cannot be seen. */
function visitCalls(node: ts.Node, { takes }: Trade): void {
  const visit = (it: ts.Node): void => {
    if (ts.isCallExpression(it) && it.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = it.arguments;
      if (from && ts.isStringLiteral(from)) takes.push({ from: from.text, name: '*' });
    }
    if (ts.isImportTypeNode(it) && ts.isLiteralTypeNode(it.argument)) {
      const { literal } = it.argument;
      if (ts.isStringLiteral(literal)) takes.push({ from: literal.text, name: '*' });
    }
    ts.forEachChild(it, visit);
  };
  visit(node);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((it) => (ts.isBindingElement(it) ? boundNames(it.name) : []));
}

function textOf(node: ts.Expression): string {
  return ts.isStringLiteral(node) ? node.text : '';
}
