import { shortDate } from '../case/dates';
import { fullName, mapOf, personOf } from '../case/find';
import type { Case, NetworkMap, Ring } from '../case/schema';
import { inspected } from '../language/drawings';
import {
  conditionKindWords,
  conditionStateWords,
  coupleTypeWords,
  genderWords,
  householdKindWords,
  lossTypeWords,
  parentageTypeWords,
  personKindWords,
  relationTypeWords,
  sexAtBirthWords,
} from '../language/family-values';
import { mapWords } from '../language/network';
import { revisionFields as fields, revisionParts as parts, revisionWords as words } from '../language/revisions';
import { fill, listed, type Text } from '../language/text';
import { titleOfMap } from '../network/owner';
import { ringTitle, sectorTitle, templateOf } from '../network/templates/templates';
import type { Address } from './leaves';
import type { Told } from './panel-words';

/** How what stands outside the panel is called: the family, the maps and the drawing. */

type Say = NonNullable<Told['say']>;
type FieldTold = Pick<Told, 'label' | 'say'>;
type Lookup = (field: string) => FieldTold | undefined;

const asIs: Say = (value) => ({ da: String(value), en: String(value) });
const asDate: Say = (value) => asIs(shortDate(String(value)));
const asYesNo: Say = (value) => (value ? words.yes : words.no);
const oneOf =
  (list: Readonly<Record<string, Text>>): Say =>
  (value) =>
    list[String(value)] ?? words.otherChoice;

/** What may be read of a person; a CPR number and health are said to have changed, and no more. */
const personFields: Readonly<Record<string, FieldTold>> = {
  firstName: { label: inspected.firstName, say: asIs },
  lastName: { label: inspected.lastName, say: asIs },
  gender: { label: inspected.gender, say: oneOf(genderWords) },
  kind: { label: fields.kind, say: oneOf(personKindWords) },
  birth: { label: inspected.birth, say: asDate },
  death: { label: inspected.death, say: asDate },
  cpr: { label: fields.cpr },
  cprFictional: { label: fields.cpr },
  role: { label: fields.role, say: asIs },
  custody: { label: inspected.custody, say: asYesNo },
  'protected/name': { label: inspected.protectedName, say: asYesNo },
  'protected/address': { label: inspected.protectedAddress, say: asYesNo },
  lossType: { label: inspected.lossType, say: oneOf(lossTypeWords) },
  gestationWeek: { label: inspected.week, say: asIs },
  count: { label: inspected.count, say: asIs },
  sexAtBirth: { label: inspected.sexAtBirth, say: oneOf(sexAtBirthWords) },
  country: { label: inspected.country, say: asIs },
  migrated: { label: inspected.migrated, say: asDate },
  culturesDa: { label: inspected.cultures, say: (value) => asIs(Array.isArray(value) ? value.join(', ') : value) },
  languageDa: { label: inspected.languageSpoken, say: asIs },
  occupation: { label: inspected.occupation, say: asIs },
  incomeDa: { label: inspected.income, say: asIs },
  healthNoteDa: { label: inspected.healthNote },
  noteDa: { label: inspected.note, say: asIs },
  nonKin: { label: inspected.nonKin, say: asIs },
  professional: { label: inspected.professional, say: asIs },
};

const conditionFields: Readonly<Record<string, FieldTold>> = {
  kind: { label: inspected.conditionKind, say: oneOf(conditionKindWords) },
  state: { label: inspected.conditionState, say: oneOf(conditionStateWords) },
  labelDa: { label: inspected.conditionName, say: asIs },
};

const period: Readonly<Record<string, FieldTold>> = {
  from: { label: inspected.from, say: asDate },
  to: { label: inspected.to, say: asDate },
  since: { label: inspected.since, say: asDate },
  until: { label: inspected.until, say: asDate },
};

const coupleFields: Readonly<Record<string, FieldTold>> = {
  ...period,
  type: { label: inspected.bond, say: oneOf(coupleTypeWords) },
  ended: { label: fields.ended, say: asIs },
  course: { label: inspected.course },
  cohabited: { label: fields.cohabited, say: asYesNo },
  consanguineous: { label: inspected.consanguineous, say: asYesNo },
};

const parentageFields: Readonly<Record<string, FieldTold>> = {
  ...period,
  type: { label: inspected.type, say: oneOf(parentageTypeWords) },
  otherParent: { label: inspected.otherParent, say: asIs },
};

const relationFields: Readonly<Record<string, FieldTold>> = {
  ...period,
  type: { label: inspected.type, say: oneOf(relationTypeWords) },
  directed: { label: inspected.directed, say: asYesNo },
  sourceDa: { label: inspected.source, say: asIs },
  noteDa: { label: inspected.note, say: asIs },
};

const householdFields: Readonly<Record<string, FieldTold>> = {
  ...period,
  labelDa: { label: inspected.label, say: asIs },
  kind: { label: inspected.householdKind, say: oneOf(householdKindWords) },
  addressProtected: { label: inspected.addressProtected, say: asYesNo },
};

/** How something outside the panel is called in a case; where a field has no word, its record is said to have changed. */
export function familyTold(value: Case, address: Address): Told {
  const [list = '', key = '', ...rest] = address;
  const named = naming(value);
  const family = (record: Text, lookup: Lookup, field = rest): Told => ({ part: parts.family, record, ...fieldIn(lookup, field) });
  const found = <Kept extends { readonly id: string }>(all: readonly Kept[] | null | undefined) => all?.find(({ id }) => id === key);
  switch (list) {
    case 'persons': {
      const [first, index, ...inner] = rest;
      if (first === 'conditions' && index !== undefined)
        return family(fill(words.field, { record: named.one(key), field: inspected.conditions }), (field) => conditionFields[field], inner);
      return family(named.one(key), (field) => personFields[field]);
    }
    case 'couples': {
      const couple = found(value.couples);
      return family(fill(words.couple, { pair: named.pair(couple?.a, couple?.b) }), (field) => coupleFields[field]);
    }
    case 'parentage': {
      const [child = '', parents = ''] = key.split(':');
      return family(
        fill(words.parentage, { child: named.one(child), parents: named.list(parents.split('+')) }),
        (field) => parentageFields[field],
      );
    }
    case 'multipleBirths':
      return family(fill(words.multiple, { names: named.list(key.split('+')) }), () => undefined);
    case 'households': {
      const household = found(value.households);
      const record = fill(words.household, { name: household?.labelDa ?? '' });
      if (rest[0] !== 'members' || rest[1] === undefined) return family(record, (field) => householdFields[field]);
      return family(fill(words.field, { record, field: named.one(rest[1]) }), (field) => period[field], rest.slice(2));
    }
    case 'emotional': {
      const [from, to] = (key.split(':')[0] ?? '').split('>');
      return family(fill(words.relation, { pair: named.pair(from, to) }), (field) => relationFields[field]);
    }
    case 'networkMaps':
      return mapTold(value, mapOf(value, key), rest);
    case 'drawing':
      return { part: parts.family, record: parts.drawing };
    default:
      return { part: parts.other, record: parts.other, label: words.rest };
  }
}

/** The field's word and how it is said; a record on its own has none. */
function fieldIn(lookup: Lookup, field: Address): FieldTold {
  if (field.length === 0) return {};
  return lookup(field.join('/')) ?? lookup(field[0] ?? '') ?? { label: words.rest };
}

function naming(value: Case) {
  const inLanguage = (language: 'da' | 'en', id: string | undefined) => {
    const person = personOf(value, id);
    return person ? fullName(person, language) : words.someone[language];
  };
  const one = (id: string | undefined): Text => ({ da: inLanguage('da', id), en: inLanguage('en', id) });
  const list = (ids: readonly string[]): Text => ({
    da: listed(
      ids.map((id) => inLanguage('da', id)),
      'da',
    ),
    en: listed(
      ids.map((id) => inLanguage('en', id)),
      'en',
    ),
  });
  return { one, list, pair: (a: string | undefined, b: string | undefined) => fill(words.pair, { a: one(a), b: one(b) }) };
}

function mapTold(value: Case, map: NetworkMap | undefined, [list, key, ...rest]: Address): Told {
  const named = naming(value);
  const title = map ? titleOfMap(value, map) : parts.network;
  const part = parts.network;
  if (list === undefined) return { part, record: title };
  if (list === 'entries' && key !== undefined) {
    const record = fill(words.onMap, { map: title, name: named.one(key) });
    const template = templateOf(map);
    const lookup: Readonly<Record<string, FieldTold>> = {
      sector: { label: fields.sector, say: (id) => sectorTitle(template, String(id)) },
      ring: { label: fields.ring, say: (ring) => (ring ? ringTitle(template, ring as Ring) : mapWords.tray) },
      noteDa: { label: inspected.note, say: asIs },
      look: { label: fields.look },
    };
    return { part, record, ...fieldIn((field) => lookup[field], rest) };
  }
  if (list === 'ties' && key !== undefined) {
    const [from, to] = key.split('>');
    return { part, record: fill(words.tie, { map: title, pair: named.pair(from, to) }), ...(rest.length > 0 ? { label: words.rest } : {}) };
  }
  const dates: Readonly<Record<string, FieldTold>> = {
    drawnOn: { label: fields.drawnOn, say: asDate },
    frozenOn: { label: fields.frozenOn, say: asDate },
  };
  return { part, record: title, ...(dates[list] ?? { label: words.rest }) };
}
