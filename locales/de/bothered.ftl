### „Jemand lässt mich nicht in Ruhe“: drei Fragen, die zu dem führen, was hilft.

bothered = Jemand lässt mich nicht in Ruhe
    .text = Ein paar Fragen und dann, was hilft. Nichts passiert, bevor du darauf tippst.
bothered-what = Worum geht es?
bothered-person = Um eine Person
bothered-this-person = { $name }
bothered-server = Um alle von einem Server
bothered-this-server = Um alle von { $server }
bothered-words = Um Beiträge zu einem Thema
bothered-strangers = Um Fremde, die mir schreiben
bothered-wish = Was möchtest du?
bothered-not-see = Nichts davon sehen
bothered-not-seen = Nicht gesehen werden
bothered-tell = Der Moderation Bescheid sagen

## Was hilft. `.learns` sagt, was die andere Seite davon erfährt.

bothered-helps = Was hilft
bothered-mute = Stummschalten: Du siehst keine Beiträge der Person mehr, so lange du willst.
    .learns = Sie erfährt nichts davon. Deine Beiträge kann sie weiter lesen.
bothered-block = Blockieren: Ihr seht einander nicht mehr, und die Person folgt dir nicht mehr.
    .learns = Sie bekommt keine Nachricht, kann es aber herausfinden. Ohne Anmeldung kann sie weiter lesen, was du für alle postest.
bothered-report = Melden: Sag der Moderation deines Servers, was passiert ist. Was folgt, entscheidet sie.
    .learns = Die Person erfährt nicht, wer sie gemeldet hat.
bothered-block-server = Den Server blockieren: Niemand dort sieht oder erreicht dich, und du siehst niemanden von dort.
    .learns = Niemand dort bekommt eine Nachricht. Wer dir von dort folgte, folgt dir nicht mehr und kommt nicht von selbst zurück.
bothered-filter = Beiträge mit bestimmten Wörtern weglassen, so lange du willst.
    .learns = Niemand erfährt davon.
bothered-hold = Wählen, von wem du Mitteilungen bekommst. Was andere schicken, wartet unter „Anfragen“, und du siehst nach, wann du willst.
    .learns = Niemand erfährt, dass etwas wartet.
bothered-quiet = „Ruhig“ zeigt neue Beiträge nur Followern, lässt dich über neue Follower entscheiden und hält Fremde zurück.
    .learns = Niemand erfährt davon. Was sich ändert, steht vorher da, und du kannst es zurücknehmen.
bothered-find = Öffne das Profil der Person und wähle dort im Menü „Jemand lässt mich nicht in Ruhe“.
    .learns = Niemand erfährt, dass du dort warst.
