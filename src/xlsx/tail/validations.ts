/** Data validations ⇄ their elements. A formula stays a formula: the library reads only numbers there. */
import type { BookValidation, Fields } from '../book';
import { all, escaped, first, isOn, tag, type Element } from '../xml';

/** The API's names of what may be typed, and a sheet's. */
const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
  date: 'date',
  time: 'time',
} as const;
type Type = keyof typeof TYPES;
const NAMES = Object.keys(TYPES) as readonly Type[];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const OPERATORS: readonly (readonly [api: string, sheet: string])[] = [
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

export function validationsXml(validations: readonly BookValidation[]): string {
  const written = validations.flatMap((validation) => {
    const xml = validationXml(validation);
    return xml === null ? [] : [xml];
  });
  return written.length === 0 ? '' : tag('dataValidations', { count: written.length }, written.join(''));
}

function validationXml({ area, rule, errorAlert, prompt, ignoreBlanks }: BookValidation): string | null {
  const name = NAMES.find((key) => key in rule);
  if (name === undefined) return null;
  const fields = fieldsOf(rule[name]);
  const operator = name === 'list' || name === 'custom' ? undefined : operatorOf(textOf(fields, 'operator'));
  const attributes = {
    type: TYPES[name],
    errorStyle: small(textOf(errorAlert, 'style') ?? 'Stop'),
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    // Excel's own slip: 1 hides the arrow.
    showDropDown: fields['inCellDropDown'] === false ? 1 : undefined,
    showInputMessage: prompt['showPrompt'] === true ? 1 : undefined,
    showErrorMessage: errorAlert['showAlert'] === false ? undefined : 1,
    errorTitle: textOf(errorAlert, 'title'),
    error: textOf(errorAlert, 'message'),
    promptTitle: textOf(prompt, 'title'),
    prompt: textOf(prompt, 'message'),
    sqref: area,
  };
  const formulas = formulasOf(name, fields).map((formula, index) => tag(`formula${index + 1}`, {}, escaped(formula)));
  return tag('dataValidation', attributes, formulas.join(''));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function operatorOf(name = 'Between'): string {
  return OPERATORS.find(([api]) => api === name)?.[1] ?? small(name);
}

/** A list of words stands in quotes; everything else is a formula or a number. */
function formulasOf(name: Type, fields: Fields): readonly string[] {
  if (name === 'list') {
    const source = textOf(fields, 'source') ?? '';
    return [source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`];
  }
  const parts = name === 'custom' ? [fields['formula']] : [fields['formula1'], fields['formula2']];
  return parts.flatMap((part) =>
    part === undefined || part === null || part === '' ? [] : [String(part as string | number).replace(/^=/, '')],
  );
}

export function validationsIn(sheet: Element): readonly BookValidation[] {
  return all(first(sheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const { attributes } = element;
    const name = NAMES.find((key) => TYPES[key] === attributes['type']);
    if (name === undefined) return [];
    const formulas = [first(element, 'formula1')?.text, first(element, 'formula2')?.text];
    const rest = {
      rule: { [name]: ruleIn(name, attributes, formulas) },
      errorAlert: {
        showAlert: isOn(attributes['showErrorMessage']),
        style: capital(attributes['errorStyle'] ?? 'stop'),
        title: attributes['errorTitle'] ?? '',
        message: attributes['error'] ?? '',
      },
      prompt: {
        showPrompt: isOn(attributes['showInputMessage']),
        title: attributes['promptTitle'] ?? '',
        message: attributes['prompt'] ?? '',
      },
      ignoreBlanks: isOn(attributes['allowBlank']),
    };
    const areas = (attributes['sqref'] ?? '').split(/\s+/).filter((area) => area !== '');
    return areas.map((area) => ({ area, ...rest }));
  });
}

function ruleIn(
  name: Type,
  attributes: Readonly<Record<string, string>>,
  [one, other]: readonly (string | undefined)[],
): Fields {
  if (name === 'custom') return { formula: `=${one ?? ''}` };
  if (name === 'list') {
    const words = /^"([\s\S]*)"$/.exec(one ?? '')?.[1];
    const source = words === undefined ? `=${one ?? ''}` : words.replace(/""/g, '"');
    return { inCellDropDown: !isOn(attributes['showDropDown']), source };
  }
  const operator = attributes['operator'] ?? 'between';
  return {
    formula1: limitIn(one),
    ...(other === undefined ? {} : { formula2: limitIn(other) }),
    operator: OPERATORS.find(([, sheet]) => sheet === operator)?.[0] ?? capital(operator),
  };
}

/** A limit is a number, or a formula. */
function limitIn(text = ''): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : `=${text}`;
}
