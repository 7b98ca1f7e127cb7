import type { LoginRequest } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Caller } from "../customer-source.ts";
import { acceptedStep } from "./authenticator.ts";
import { type Employee, findEmployee, userOf } from "./employees.ts";
import { verifyPassword } from "./password.ts";
import { sendSmsCode, takeSmsCode } from "./sms-code.ts";

/**
 * `POST /auth/login` of the embedded source: the second step travels in the same call as the password, and a call
 * without it is answered 401 with the name of the field that is needed (a decision of this house: the platform's
 * keys for that are not documented). Throws DeskError.
 */
export async function login(database: Database, request: LoginRequest, now: Date): Promise<Caller> {
  const employee = await findEmployee(database, request.username);
  const isRight = await verifyPassword(request.password, employee?.password_hash ?? null);
  if (!employee || !isRight) {
    throw new DeskError(401, "credentials_invalid", "The e-mail or the password is not right.");
  }
  // Only whoever knows the password may learn more than that.
  if (employee.disabled || employee.access_level === "NO_LOGIN") {
    throw new DeskError(403, "account", "This user may not sign in.");
  }
  if (employee.second_step === "smsKey") await checkSms(database, employee, request.smsKey, now);
  if (employee.second_step === "authenticatorToken") {
    await checkAuthenticator(database, employee, request.authenticatorToken, now);
  }
  return { user: userOf(employee), token: null };
}

async function checkSms(
  database: Database,
  employee: Employee,
  code: string | undefined,
  now: Date,
): Promise<void> {
  if (code === undefined) {
    await sendSmsCode(database, employee.id, now);
    throw new DeskError(401, "smsKey", "A code was sent by SMS. Send it as smsKey.");
  }
  if (!(await takeSmsCode(database, employee.id, code, now))) {
    throw new DeskError(401, "smsKey", "The SMS code is wrong or too old.");
  }
}

async function checkAuthenticator(
  database: Database,
  employee: Employee,
  code: string | undefined,
  now: Date,
): Promise<void> {
  if (code === undefined) {
    throw new DeskError(
      401,
      "authenticatorToken",
      "Send the authenticator app's code as authenticatorToken.",
    );
  }
  const secret = Buffer.from(employee.authenticator_secret ?? "", "hex");
  const step = acceptedStep(secret, code, now, employee.authenticator_step);
  // Guarded by the step before it, so that of two logins with one code at the same time only one succeeds.
  const taken =
    step !== null &&
    (await database.query(sql`
      UPDATE employees SET authenticator_step = ${step}
      WHERE id = ${employee.id} AND authenticator_step < ${step} RETURNING id`));
  if (!taken || taken.length === 0) {
    throw new DeskError(401, "authenticatorToken", "The authenticator code is wrong, used or too old.");
  }
}
