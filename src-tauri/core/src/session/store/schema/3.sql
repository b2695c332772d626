-- What can be fetched again lies in a file of its own, which a log-out and the person's word empty as well.
DROP TABLE kept;
