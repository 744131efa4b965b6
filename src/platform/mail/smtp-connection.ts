// SPDX-License-Identifier: AGPL-3.0-or-later
// One connection to a mail server: opened by its first mail, used by the next ones, dead after anything that
// was not about one mail.
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Outcome, outcomeOf, type Parcel, type SmtpError } from './deliver.ts';
import type { SmtpServer } from './server.ts';

/** Patience in ms; a server may be slow to check what it is given (RFC 5321 4.5.3.2). */
export const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 };
/** How long to wait for an answer to QUIT, in ms. */
const farewell = 1_000;

type Step = (next: (error?: Error | null) => void) => void;

export class SmtpConnection {
  /** How many mails were tried on it. */
  mails = 0;
  isDead = false;
  readonly #connection: SMTPConnection;
  /** What is to be done before the next mail. */
  #before: Step[];
  #fail = (_: Error) => {};

  constructor({ host, port, secure, requireTls, ca, user }: SmtpServer, limits = patience) {
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      requireTLS: requireTls,
      ...(ca && { tls: { ca } }),
      ...limits,
    });
    // a line that is cut between two commands says so here
    connection.on('error', (error) => this.#cut(error));
    connection.on('end', () =>
      this.#cut(Object.assign(new Error('the line was cut'), { code: 'ECONNECTION' })),
    );
    this.#connection = connection;
    this.#before = [(next) => connection.connect(next)];
    if (user) this.#before.push((next) => connection.login({ user: user.name, pass: user.word }, next));
  }

  /** @returns `handed`: the first word had left */
  async send({ from, to, message, handingOver }: Parcel): Promise<{ outcome: Outcome; handed: boolean }> {
    this.mails++;
    let handed = false;
    const words = async function* () {
      await handingOver();
      handed = true;
      yield message;
    };
    try {
      for (const step of this.#before) await this.#run(step);
      this.#before = [];
      await this.#run((next) => this.#connection.send({ from, to: [to] }, Readable.from(words()), next));
      return { outcome: { kind: 'sent' }, handed };
    } catch (error) {
      return { outcome: this.#told(outcomeOf(error as SmtpError, handed)), handed };
    }
  }

  end(): void {
    if (!this.isDead) this.#connection.quit();
    const patient = this.isDead ? 0 : farewell;
    this.isDead = true;
    setTimeout(() => this.#connection.close(), patient).unref();
  }

  #told(outcome: Outcome): Outcome {
    const isOfOneMail = outcome.kind === 'refused' || (outcome.kind === 'later' && outcome.about === 'mail');
    if (!isOfOneMail) this.isDead = true;
    if (this.isDead) this.#connection.close();
    // RFC 5321 4.1.1.5: what was begun is forgotten before another is begun
    this.#before = [(next) => this.#connection.reset(next)];
    return outcome;
  }

  #cut(error: Error): void {
    this.isDead = true;
    this.#fail(error);
  }

  #run(step: Step): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      step((error) => (error ? reject(error) : resolve()));
    });
  }
}
