### Die besonderen Wörter von Mastodon: je eine kurze Erklärung, überall dieselbe.

glossary = Wörter von Mastodon
    .line = Zehn Wörter und was sie bedeuten
    .text = Es sind nur wenige, und jedes bedeutet genau eines.
explain-what = Was heißt „{ $word }“?
explain-post = Wörter bei diesem Beitrag
explain-server = Server
    .text = Wo ein Konto zu Hause ist. Alle Server sprechen miteinander: Du erreichst von jedem aus alle und kannst später auf einen anderen umziehen.
explain-handle = Adresse
    .text = Der vollständige Name eines Kontos: vorn der Name, hinter dem @ der Server, wie bei E-Mail. Gib deine Adresse Leuten, die dich finden wollen.
explain-boost = Teilen gibt einen Beitrag an die Leute weiter, die dir folgen. Es steht weiter dabei, wer ihn geschrieben hat, und die Person erfährt davon.
explain-favourite = Favorisieren sagt der Person, die einen Beitrag geschrieben hat, dass er dir gefällt. Öfter gezeigt wird er deshalb nicht.
explain-warning = Eine Zeile, die anstelle des Beitrags erscheint. Wer ihn lesen will, öffnet ihn.
explain-local = Was Leute auf deinem Server für alle posten, das Neueste zuerst.
explain-federated = Was alle auf allen Servern posten, die deiner kennt, das Neueste zuerst. Das ist eine Menge.
explain-pack = Sammlung
    .text = Leute, die jemand ausgesucht hat, um ihnen gemeinsam zu folgen. Du kannst weglassen, wen du willst.
