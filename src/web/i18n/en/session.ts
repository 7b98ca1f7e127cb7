/** Signing in, a session that ended, and levels that may not see the list. */
export const session = {
  signIn: "Sign in",
  signInLead: "Use your TelecomX user name, the same as in the portal.",
  userName: "E-mail",
  password: "Password",
  showCharacters: "Show characters",
  hideCharacters: "Hide characters",
  deskForResellers: "Customer desk for resellers",

  enterCode: "Enter your code",
  authenticatorCode: "Authenticator code",
  authenticatorLead: "Read the 6-digit code in your authenticator app.",
  authenticatorHint: "You can paste the whole code. It changes every 30 seconds.",
  lostAuthenticator: "New phone or lost app? The owner of your account or your reseller can reset the key.",
  smsCode: "SMS code",
  smsLead: "Read the code in the text message on your phone.",
  smsHint: "You can paste the whole code.",
  changeUser: "Change",

  userNameMissing: "Enter your e-mail or user name.",
  passwordMissing: "Enter your password.",
  authenticatorCodeLength: (typed: number) => `The code has 6 digits. You typed ${typed}.`,
  smsCodeLength: (typed: number) => `The code has 4 to 8 digits. You typed ${typed}.`,
  credentialsWrong: "E-mail or password is wrong.",
  codeWrong: "The code is wrong or too old. Enter the current one.",
  waitSeconds: (seconds: number) =>
    seconds === 1
      ? "Too many attempts. Try again in 1 second."
      : `Too many attempts. Try again in ${seconds} seconds.`,
  waitOver: "You can try again now.",
  noConnection: "No connection to the desk. Check your network and try again.",
  signInFailed: "Signing in does not work right now. Try again in a moment.",

  demoLogins: "Demo logins",
  demoLead: "An invented customer book. Choose who to be.",
  demoCode: (code: string) => `The demo code is ${code}.`,
  useDemoCode: "Use it",

  sessionEnded: "Your session has ended",
  sessionEndedLead: "Sign in to go on. Everything is kept as you left it.",
  signInAsSomeoneElse: "Switch user",

  noAccess: "You cannot see the customer list",
  noAccessLevel: "Your access level is",
  noAccessLead:
    "The list needs RESELLER, RESELLER_ADMIN or ADMIN. Ask the owner of your account, or sign in as someone else.",
};
