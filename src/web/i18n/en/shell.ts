/** The frame around every page, and the pages that are shown in place of one. */
export const shell = {
  customers: "Customers",
  resellers: "Resellers",
  mainNavigation: "Main",
  skipToContent: "Skip to content",
  language: "Language",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  menu: "Menu",
  account: "Account",
  palette: "Command palette",
  shortcuts: "Keyboard shortcuts",
  signOut: "Sign out",
  signOutFailed: "Could not sign out.",
  stillSignedIn: "You are still signed in.",

  offline: "You are offline.",
  offlineLead: "Showing what was loaded before. Search and paging wait for the connection.",

  notFound: "No such page",
  notFoundLead: "The address leads nowhere. It may be misspelt, or from another version.",
  goToStart: "Go to the start",

  failed: "The page could not be shown",
  failedLead: "This is a fault in the app. Load the page again; what you see in the address is kept.",
  noConnection: "No connection to the desk",
  noConnectionLead: "The server does not answer. Check your network, then load again.",
  serverFailed: "The server has a problem",
  serverFailedLead: "Load again in a moment. If it stays, quote the line below to support.",
  loadAgain: "Load again",
};
