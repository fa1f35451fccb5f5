import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readiness } from '../../model/engine.js';
import { missingKey } from '../missing-key.js';
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
  const { project, bucket, keyVariable: variable } = settings;
  const file = credentialsFile(settings, surroundings.root);
  if (file !== null && !existsSync(file))
    return { ready: false, code: 'engine.googleNoFile', values: { file } };
  const found = file !== null || isFound(settings, surroundings);
  if (project === undefined && key.value !== null) return { ready: true };
  if (project === undefined && found)
    return { ready: false, code: 'engine.googleNoProject', values: { project: projectIn(file) } };
  if (project === undefined) {
    const where = 'https://console.cloud.google.com/apis/credentials';
    return missingKey({ service: 'Google Translate', engine: 'google', key, variable, where });
  }
  if (key.value === null && !found)
    return { ready: false, code: 'engine.googleNoCredentials', values: { project } };
  if (bucket !== undefined) return { ready: true };
  return { ready: true, advice: { code: 'engine.googleNoBucket', values: { project } } };
}

function isFound({ credentials }: GoogleSettings, { environment }: GoogleSurroundings): boolean {
  return credentials === 'metadata' || hasDefaultCredentials(environment);
}

/** The project that a service account belongs to, where its file says it. */
function projectIn(file: string | null): string {
  const unknown = 'MY-PROJECT';
  if (file === null) return unknown;
  try {
    const { project_id: project } = JSON.parse(readFileSync(file, 'utf8')) as { project_id?: unknown };
    return typeof project === 'string' ? project : unknown;
  } catch {
    return unknown;
  }
}

/** Application default credentials (https://cloud.google.com/docs/authentication/application-default-credentials). */
export function hasDefaultCredentials(environment: GoogleSurroundings['environment']): boolean {
  const named = environment['GOOGLE_APPLICATION_CREDENTIALS'];
  if (named !== undefined && named !== '') return existsSync(named);
  const base =
    environment['CLOUDSDK_CONFIG'] ?? join(environment['APPDATA'] ?? join(homedir(), '.config'), 'gcloud');
  return existsSync(join(base, 'application_default_credentials.json'));
}
