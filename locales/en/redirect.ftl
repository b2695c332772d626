### The page that the browser shows when a log-in ends. People go back to Trente from there.

redirect-title = Trente
# The permission was given.
redirect-done = You are logged in. You can close this page and go back to Trente.
# The person did not give the permission.
redirect-denied = You did not let Trente in, so nothing has changed. You can close this page and go back to Trente.
# Something opened this address although no log-in waits for it.
redirect-foreign = This page does not belong to a log-in that is under way. Go back to Trente and try again.
