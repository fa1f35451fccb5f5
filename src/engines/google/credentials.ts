import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readiness } from '../../model/engine.js';
import type { Key } from '../settings-fields.js';
import type { GoogleSettings } from './settings.js';

export interface GoogleSurroundings {
  /** Folder that a relative path of the settings is looked up from. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Path of the service account's file that the settings name. */
export function credentialsFile({ credentials }: GoogleSettings, root: string): string | null {
  return credentials === undefined || credentials === 'metadata' ? null : resolve(root, credentials);
}

/** Whether there is something to authenticate with. Files are looked for, nothing is asked. */
export function readiness(settings: GoogleSettings, key: Key, surroundings: GoogleSurroundings): Readiness {
  const { project, keyVariable, credentials } = settings;
  const file = credentialsFile(settings, surroundings.root);
  if (file !== null && !existsSync(file))
    return { ready: false, code: 'engine.googleNoFile', values: { file } };
  if (key.value !== null || file !== null) return { ready: true };
  if (project === undefined) {
    const where = 'https://console.cloud.google.com/apis/credentials';
    const values = {
      service: 'Google Translate',
      engine: 'google',
      source: key.source,
      variable: keyVariable,
      where,
    };
    return { ready: false, code: 'engine.keyMissing', values };
  }
  const found = credentials === 'metadata' || hasDefaultCredentials(surroundings.environment);
  return found ? { ready: true } : { ready: false, code: 'engine.googleNoCredentials', values: { project } };
}

/** Application default credentials (https://cloud.google.com/docs/authentication/application-default-credentials). */
export function hasDefaultCredentials(environment: GoogleSurroundings['environment']): boolean {
  const named = environment['GOOGLE_APPLICATION_CREDENTIALS'];
  if (named !== undefined && named !== '') return existsSync(named);
  const base =
    environment['CLOUDSDK_CONFIG'] ?? join(environment['APPDATA'] ?? join(homedir(), '.config'), 'gcloud');
  return existsSync(join(base, 'application_default_credentials.json'));
}
