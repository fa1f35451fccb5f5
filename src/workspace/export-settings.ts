import * as z from 'zod';
import {
  dashStyles,
  datelineParts,
  disclosureKinds,
  disclosureParts,
  linePlaces,
  plainProfile,
  quoteStyles,
  unknownParts,
} from '../model/export-profile.js';

/** A name goes into the name of a file. */
const profileName = /^[a-z0-9][a-z0-9-]{0,39}$/i;

/** A line with names in braces, of which none is unknown. */
function template(known: readonly string[]) {
  return z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^\r\n]*$/)
    .superRefine((line, context) => {
      const [part] = unknownParts(line, known);
      if (part === undefined) return;
      const names = known.map((name) => `{${name}}`).join(', ');
      context.addIssue({ code: 'custom', params: { fault: 'templatePart', part: `{${part}}`, names } });
    });
}

const profile = z.strictObject({
  /** Quotation marks: as they were approved, or all of one kind. */
  quotes: z.enum(quoteStyles).default(plainProfile.quotes),
  dashes: z.enum(dashStyles).default(plainProfile.dashes),
  /** What the story begins with in place of the article's own dateline. */
  dateline: template(datelineParts).nullable().default(plainProfile.dateline),
  /** Where an approved copy says how it was made. */
  disclosure: z.enum(linePlaces).default(plainProfile.disclosure),
});

const wording = template(disclosureParts).optional();

/** `export:` of selaras.yaml. */
export const exportSettings = z.strictObject({
  /** The desk's own words of the disclosure line, by what is true of a copy. */
  disclosure: z
    .strictObject(Object.fromEntries(disclosureKinds.map((kind) => [kind, wording])) as Wordings)
    .prefault({}),
  /** How partners take their copies, by name; `default` is for whoever names none. */
  profiles: z
    .record(z.string(), profile)
    .superRefine((profiles, context) => {
      for (const name of Object.keys(profiles))
        if (!profileName.test(name))
          context.addIssue({ code: 'custom', path: [name], params: { fault: 'profileName', profile: name } });
    })
    .prefault({}),
});

type Wordings = Record<(typeof disclosureKinds)[number], typeof wording>;
