import { z } from 'zod';
import { assessmentSchema, safetySchema } from './assessment-schema';
import { isDay, isPartialDate } from './dates';
import * as values from './values';

/**
 * The case: one immutable value, described here once. Types, validation, the exchange format `kreds-exchange/1` and its JSON
 * Schema all come from these schemas. Objects are loose: a field that is not known is kept and written back.
 */

export const exchangeVersion = 'kreds-exchange/1';
export const limits = { persons: 5000, bytes: 20 * 1024 * 1024 } as const;

export const idSchema = z.string().min(1).max(100);
const text = z.string().nullish();
export const daySchema = z.string().refine(isDay, { params: { expected: 'day' } });
export const partialDateSchema = z.string().refine(isPartialDate, { params: { expected: 'partialDate' } });
const when = partialDateSchema.nullish();

export const personSchema = z.looseObject({
  id: idSchema,
  firstName: z.string(),
  lastName: text,
  gender: z.enum(values.genders),
  kind: z.enum(values.personKinds),
  birth: when,
  death: when,
  /** Replacement numbers (day + 60) in all test data. */
  cprFictional: text,
  cpr: text,
  /** What the person is in the case in the caseworker's words; never a substitute for the derived kinship. */
  role: text,
  custody: z.boolean().nullish(),
  protected: z.looseObject({ name: z.boolean().nullish(), address: z.boolean().nullish() }).nullish(),
  lossType: z.enum(values.lossTypes).nullish(),
  gestationWeek: z.number().nullish(),
  country: text,
  occupation: text,
  healthNoteDa: text,
  noteDa: text,
  /** The role of a person outside the family: "Nabo". */
  nonKin: text,
  /** The role of a professional: "Klasselærer, Fjordby Skole". */
  professional: text,
});

export const coupleSchema = z.looseObject({
  id: idSchema,
  a: idSchema,
  b: idSchema,
  type: z.enum(values.coupleTypes),
  from: when,
  to: when,
  ended: text,
  cohabited: z.boolean().nullish(),
  consanguineous: z.boolean().nullish(),
  consanguinityDa: text,
});

export const parentageSchema = z.looseObject({
  child: idSchema,
  parents: z.array(idSchema).min(1).max(2),
  type: z.enum(values.parentageTypes),
  couple: idSchema.nullish(),
  /** Free text when one parent is not drawn: "unknown", "dead, not drawn". */
  otherParent: text,
  from: when,
  to: when,
});

export const multipleBirthSchema = z.looseObject({ type: z.enum(values.zygosities), members: z.array(idSchema).min(2) });

export const householdSchema = z.looseObject({
  id: idSchema,
  labelDa: z.string(),
  addressProtected: z.boolean().nullish(),
  members: z.array(
    z.looseObject({
      person: idSchema,
      /** How much of the time: full, weekend, placed, part, or days of a fortnight such as "9/14". */
      share: z.string().regex(/^(full|weekend|placed|part|\d{1,3}\/\d{1,3})$/),
    }),
  ),
  from: when,
  to: when,
});

export const relationSchema = z.looseObject({
  from: idSchema,
  to: idSchema,
  type: z.enum(values.relationTypes),
  directed: z.boolean().nullish(),
  /** Who says so: child, mother, father, caseworker, self … */
  perspective: text,
  since: when,
  until: when,
  noteDa: text,
});

export const mapEntrySchema = z.looseObject({
  person: idSchema,
  sector: z.enum(values.sectors),
  /** 1 closest to 4 furthest; null: named, not placed (in the tray). */
  ring: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullish(),
  noteDa: text,
  /** Where in the cell a hand put it: shares of the cell's angle and of its depth, 0 to 1. Absent: the layout decides. */
  place: z.looseObject({ along: z.number().min(0).max(1), across: z.number().min(0).max(1) }).nullish(),
});

export const networkMapSchema = z.looseObject({
  id: idSchema,
  perspective: z.enum(values.perspectives),
  drawnOn: daySchema.nullish(),
  drawnWith: text,
  emptyReasonDa: text,
  entries: z.array(mapEntrySchema),
});

export const caseHeaderSchema = z.looseObject({
  caseNumber: text,
  municipality: text,
  unit: text,
  caseworker: text,
  caseworkerTitle: text,
  secondCaseworker: text,
  networkConsultant: text,
  legalStep: z.enum(values.legalSteps).nullish(),
  awarenessDate: daySchema.nullish(),
  deadline: daySchema.nullish(),
  indexPersonIds: z.array(idSchema),
  siblingsInSameExamination: z.array(idSchema).nullish(),
  placementConsidered: z.boolean().nullish(),
  placedSince: when,
  placementKind: text,
  placementLegalDa: text,
  interpreter: z.union([z.string(), z.boolean(), z.looseObject({})]).nullish(),
  language: text,
});

/** A move by hand: an offset in px at 100 % to where the layout puts the person. */
export const offsetSchema = z.looseObject({ dx: z.number(), dy: z.number() });

/** Persons who keep their places to each other through later layouts and drags. `places`: the centres of their symbols, in px at 100 %. */
const protectedAreaSchema = z.looseObject({
  id: idSchema,
  places: z.record(idSchema, z.looseObject({ x: z.number(), y: z.number() })),
});

const drawingSchema = z.looseObject({
  offsets: z.record(idSchema, offsetSchema).nullish(),
  protectedAreas: z.array(protectedAreaSchema).nullish(),
});

export const caseSchema = z.looseObject({
  schema: z.literal(exchangeVersion),
  id: idSchema,
  titleDa: z.string(),
  /** The day on which rules and ages are worked out; absent: today. */
  asOf: daySchema.nullish(),
  fictional: z.boolean().nullish(),
  case: caseHeaderSchema,
  safety: safetySchema.nullish(),
  persons: z.array(personSchema).max(limits.persons),
  couples: z.array(coupleSchema).nullish(),
  parentage: z.array(parentageSchema).nullish(),
  multipleBirths: z.array(multipleBirthSchema).nullish(),
  households: z.array(householdSchema).nullish(),
  emotional: z.array(relationSchema).nullish(),
  networkMaps: z.array(networkMapSchema).nullish(),
  assessment: assessmentSchema.nullish(),
  drawing: drawingSchema.nullish(),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseHeader = z.infer<typeof caseHeaderSchema>;
export type Person = z.infer<typeof personSchema>;
export type Couple = z.infer<typeof coupleSchema>;
export type Parentage = z.infer<typeof parentageSchema>;
export type MultipleBirth = z.infer<typeof multipleBirthSchema>;
export type Household = z.infer<typeof householdSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type MapEntry = z.infer<typeof mapEntrySchema>;
export type ProtectedArea = z.infer<typeof protectedAreaSchema>;
export type NetworkMap = z.infer<typeof networkMapSchema>;

type Values<List extends readonly unknown[]> = List[number];
export type Gender = Values<typeof values.genders>;
export type Perspective = Values<typeof values.perspectives>;
export type Sector = Values<typeof values.sectors>;
export type Ring = Values<typeof values.rings>;
export type CoupleType = Values<typeof values.coupleTypes>;
export type ParentageType = Values<typeof values.parentageTypes>;
export type RelationType = Values<typeof values.relationTypes>;
export type CircleCode = Values<typeof values.circles>;
