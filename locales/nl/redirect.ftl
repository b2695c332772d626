### De pagina die de browser toont als het inloggen klaar is.

redirect-title = Trente
redirect-done = Je bent ingelogd. Je kunt deze pagina sluiten en teruggaan naar Trente.
redirect-denied = Je hebt Trente geen toegang gegeven, dus er is niets veranderd. Je kunt deze pagina sluiten en teruggaan naar Trente.
redirect-foreign = Deze pagina hoort niet bij een inlogpoging die nu loopt. Ga terug naar Trente en probeer het opnieuw.
