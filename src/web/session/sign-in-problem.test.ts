import { expect, test } from "vitest";
import { ApiError } from "#web/api/api-error.ts";
import { readSignInProblem } from "./sign-in-problem.ts";

const sent = { username: "a@b.dk", password: "secret" };
const refused = (status: number, error: string, retryAfter: number | null = null) =>
  new ApiError({ kind: "http", status, error, requestId: "r1", retryAfter });

test("a code field is a question when no code was sent, and a wrong answer when one was", () => {
  const error = refused(401, "authenticatorToken");
  expect(readSignInProblem(error, sent)).toEqual({ kind: "code-needed", field: "authenticatorToken" });
  expect(readSignInProblem(error, { ...sent, authenticatorToken: "123456" })).toEqual({
    kind: "code-wrong",
    field: "authenticatorToken",
  });
});

test("after one kind of code the other one is a question again", () => {
  expect(readSignInProblem(refused(401, "smsKey"), { ...sent, authenticatorToken: "123456" })).toEqual({
    kind: "code-needed",
    field: "smsKey",
  });
});

test("a refused user name or password does not say which of them", () => {
  expect(readSignInProblem(refused(401, "credentials_invalid"), sent)).toEqual({ kind: "credentials-wrong" });
  expect(readSignInProblem(refused(422, "username"), sent)).toEqual({ kind: "credentials-wrong" });
});

test("too many attempts say how long to wait", () => {
  expect(readSignInProblem(refused(429, "too_many_attempts", 60), sent)).toEqual({
    kind: "wait",
    seconds: 60,
  });
  expect(readSignInProblem(refused(429, "too_many_attempts"), sent)).toEqual({ kind: "wait", seconds: 30 });
});

test("no answer and an unreadable answer are told apart", () => {
  expect(readSignInProblem(new ApiError({ kind: "network" }), sent)).toEqual({ kind: "network" });
  expect(readSignInProblem(new ApiError({ kind: "contract", status: 200 }), sent)).toMatchObject({
    kind: "server",
    status: 200,
  });
});

test("a fault of the app itself is not dressed up as a failed sign-in", () => {
  expect(() => readSignInProblem(new TypeError("bug"), sent)).toThrow(TypeError);
});
