### Die Seite, die der Browser zeigt, wenn eine Anmeldung endet.

redirect-title = Trente
redirect-done = Du bist angemeldet. Schließ diese Seite und kehr zu Trente zurück.
redirect-denied = Du hast Trente nicht hineingelassen, also hat sich nichts geändert. Schließ diese Seite und kehr zu Trente zurück.
redirect-foreign = Diese Seite gehört zu keiner laufenden Anmeldung. Kehr zu Trente zurück und versuch es noch einmal.
