import { defaultProfileName, plainProfile, type ExportProfile } from '../model/export-profile.js';
import { Fault } from '../model/fault.js';
import type { Workspace } from './open-workspace.js';

/** All profiles of the desk, the default first. */
export function profilesOf({ settings }: Pick<Workspace, 'settings'>): readonly ExportProfile[] {
  const named = Object.entries(settings.export.profiles).map(([name, profile]) => ({ ...profile, name }));
  const others = named.filter(({ name }) => name !== defaultProfileName);
  return [named.find(({ name }) => name === defaultProfileName) ?? plainProfile, ...others];
}

/** The profile of a name, the default without one. Throws a Fault for a name that selaras.yaml does not have. */
export function profileNamed(
  name: string | undefined,
  workspace: Pick<Workspace, 'settings'>,
): ExportProfile {
  const profiles = profilesOf(workspace);
  const found = profiles.find((profile) => profile.name === (name ?? defaultProfileName));
  if (found) return found;
  const names = profiles.map((profile) => profile.name).join(', ');
  throw new Fault('app.profileUnknown', { name: name ?? '', names });
}
