import type { Person } from '../app/desk/person-file.js';
import { readPerson, writePerson } from '../app/desk/person-file.js';
import type { Folders } from '../app/workspace-files.js';

/** Who works at this desk. One person for now; a route asks by token, so that several can come. */
export class Persons {
  private constructor(
    private person: Person,
    private readonly folders: Folders,
  ) {}

  static async open(folders: Folders): Promise<Persons> {
    return new Persons(await readPerson(folders), folders);
  }

  get current(): Person {
    return this.person;
  }

  async change(change: Partial<Pick<Person, 'name' | 'language'>>): Promise<void> {
    this.person = { ...this.person, ...change };
    await writePerson(this.person, this.folders);
  }
}
