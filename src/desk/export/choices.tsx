import type { ReactNode } from 'react';
import type { ExportFormat, ExportProfileView, ExportsView } from '../../api/export.js';
import { copyParts, type CopyPart } from '../../model/copy-parts.js';
import { useSay } from '../shell/words.js';
import { exportFormats, isCopy } from './formats.js';

export interface Choice {
  readonly format: ExportFormat;
  readonly draft: boolean;
  /** Name of an export profile. */
  readonly profile: string;
  readonly partner: string;
}

export interface ChoicesProps {
  readonly choice: Choice;
  readonly change: (choice: Choice) => void;
  readonly exports: Pick<ExportsView, 'ready' | 'profiles' | 'partners'>;
}

/** In what form, as what, and for whom. */
export function Choices({ choice, change, exports }: ChoicesProps): ReactNode {
  const say = useSay();
  const { ready, profiles, partners } = exports;
  return (
    <>
      <fieldset className="formats">
        <legend>{say('desk.exporting.format.title')}</legend>
        {exportFormats.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="format"
              checked={choice.format === format}
              onChange={() => change({ ...choice, format })}
            />
            <span>
              <b>{say(`desk.exporting.format.${format}`)}</b>
              {choice.format === format ? (
                <small className="soft">{say(`desk.exporting.format.hint.${format}`)}</small>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      {isCopy(choice.format) && !ready ? (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.draft}
            onChange={(event) => change({ ...choice, draft: event.target.checked })}
          />
          {say('desk.exporting.draft')}
        </label>
      ) : null}
      <label className="field">
        <span>{say('desk.exporting.partner')}</span>
        <input
          list="known-partners"
          maxLength={100}
          autoComplete="off"
          value={choice.partner}
          onChange={(event) => change(withPartner(choice, event.target.value, exports))}
        />
        <small className="soft">{say('desk.exporting.partnerHint')}</small>
        <datalist id="known-partners">
          {partners.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      {profiles.length > 1 ? (
        <label className="field">
          <span>{say('desk.exporting.profile.title')}</span>
          <select
            value={choice.profile}
            onChange={(event) => change({ ...choice, profile: event.target.value })}
          >
            {profiles.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <ProfileHint profile={profiles.find(({ name }) => name === choice.profile)} />
        </label>
      ) : null}
    </>
  );
}

/** A partner that got a copy before takes the profile of the last one. */
function withPartner(
  choice: Choice,
  partner: string,
  { partners, profiles }: Pick<ExportsView, 'partners' | 'profiles'>,
): Choice {
  const known = partners.find(({ name }) => name === partner.trim());
  const remembered = known && profiles.some(({ name }) => name === known.profile) ? known.profile : null;
  return { ...choice, partner, profile: remembered ?? choice.profile };
}

/** What the profile does to a copy, in words. */
function ProfileHint({ profile }: { readonly profile: ExportProfileView | undefined }): ReactNode {
  const say = useSay();
  if (!profile) return null;
  const { quotes, dashes, dateline, disclosure } = profile;
  const facts = [
    ...(quotes === 'as-written' ? [] : [say(`desk.exporting.profile.quotes.${quotes}`)]),
    ...(dashes === 'as-written' ? [] : [say(`desk.exporting.profile.dashes.${dashes}`)]),
    ...(dateline === null ? [] : [dateline]),
    say(`desk.exporting.profile.disclosure.${disclosure}`),
  ];
  return <small className="soft">{facts.join(' · ')}</small>;
}

export interface CopyButtonsProps {
  readonly has: (part: CopyPart) => boolean;
  readonly copy: (part: CopyPart) => void;
}

/** To the clipboard, whole or in the parts that the fields of another system ask for. */
export function CopyButtons({ has, copy }: CopyButtonsProps): ReactNode {
  const say = useSay();
  return (
    <div className="copy-parts" role="group" aria-label={say('desk.exporting.copy.title')}>
      <span className="soft">{say('desk.exporting.copy.title')}</span>
      <div className="buttons">
        {copyParts.map((part) => (
          <button key={part} type="button" disabled={!has(part)} onClick={() => copy(part)}>
            {say(`desk.exporting.copy.${part}`)}
            {part === 'all' ? <kbd aria-hidden="true">C</kbd> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
