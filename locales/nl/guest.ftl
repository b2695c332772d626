### De startpagina van een gast: mensen en hashtags die op dit apparaat worden gevolgd, voordat er een account is.

guest-home = Waar deze startpagina uit bestaat
guest-made-of = { $count ->
        [one] Je volgt { $count } persoon of hashtag op dit apparaat.
       *[other] Je volgt { $count } mensen en hashtags op dit apparaat.
    }
guest-account = Een account neemt ze over, en dan kun je ook reageren.
guest-change = Wijzigen
guest-empty = Je startpagina begint hier
    .text = Volg iemand of een hashtag, dan staan de berichten hier, het nieuwste eerst. Een account is niet nodig.
    .action = Kiezen wie je volgt
guest-quiet = Hier staat nog niets
    .text = Van wie je volgt, toont de server zonder account nog niets. Nieuwe berichten komen hier vanzelf.
guest-silent = { $count ->
        [one] { $name } is nu even niet te lezen. Wat eerder kwam, blijft.
       *[other] Van wie je volgt, zijn er nu even { $count } niet te lezen, waaronder { $name }. Wat eerder kwam, blijft.
    }
guest-left-out = { $count ->
        [one] Zonder account toont je startpagina er hoogstens 40: nog { $count } die je volgt, wacht op je account.
       *[other] Zonder account toont je startpagina er hoogstens 40: nog { $count } die je volgt, wachten op je account.
    }
guest-followed = Gevolgd. Nieuwe berichten komen op je startpagina.
guest-followed-go = Startpagina openen
guest-chosen = { $count ->
        [one] { $count } gevolgd. De berichten staan op je startpagina, en een account neemt het over.
       *[other] { $count } gevolgd. De berichten staan op je startpagina, en een account neemt ze over.
    }
guest-came-along = { $count ->
        [one] Wat je zonder account volgde, is meegekomen: je account volgt het nu.
       *[other] De { $count } die je zonder account volgde, zijn meegekomen: je account volgt ze nu.
    }
guest-came-along-go = Lijst bekijken
guest-came-along-seen = Sluiten
