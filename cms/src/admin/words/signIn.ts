/** Signing in and out, in the words of the rest of the admin. */
export const authentication = {
  alreadyLoggedIn: 'You have signed in already',
  backToLogin: 'Back to sign in',
  changePassword: 'Change password',
  checkYourEmailForPasswordReset:
    'If there is an account with this address, a message with a link to a new password is on its way. Look among unwanted mail too. Where no mail server is set up, the link is in the log of the CMS instead: ask the person who runs it.',
  confirmPassword: 'The new password again',
  emailSent: 'Look for the message',
  failedToUnlock: 'This did not work. Try again.',
  forceUnlock: 'Let them try again at once',
  forgotPassword: 'A new password',
  forgotPasswordEmailInstructions:
    'Type the e-mail address of your account. You get a message with a link to a page where you choose a new password. Where no mail server is set up, the link is in the log of the CMS instead: ask the person who runs it.',
  logBackIn: 'Sign in again',
  loggedIn: 'To sign in as somebody else, <0>sign out</0> first.',
  loggedInChangePassword: 'To change your password, go to <0>your account</0>.',
  loggedOutInactivity: 'You were signed out because nothing happened for a while. What you wrote is saved.',
  loggedOutSuccessfully: 'You have signed out.',
  loggingOut: 'Signing out …',
  login: 'Sign in',
  loginUser: 'Sign in',
  loginWithAnotherUser: 'To sign in as somebody else, <0>sign out</0> first.',
  logOut: 'Sign out',
  logout: 'Sign out',
  logoutSuccessful: 'You have signed out.',
  logoutUser: 'Sign out',
  newPassword: 'New password',
  passwordResetSuccessfully: 'Your new password is set.',
  resetPassword: 'Set the new password',
  resetYourPassword: 'Choose a new password',
  stayLoggedIn: 'Stay signed in',
  successfullyUnlocked: 'They can sign in again.',
  youAreInactive:
    'You will be signed out soon because nothing has happened for a while. Do you want to stay?',
  youAreReceivingResetPassword:
    'Somebody, probably you, asked for a new password. Open this address to choose one:',
  youDidNotRequestPassword: 'If it was not you, do nothing: your password stays as it is.',
}
