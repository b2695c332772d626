### Strona, którą przeglądarka pokazuje na końcu logowania. Stąd wraca się do Trente.

redirect-title = Trente
redirect-done = Logowanie się udało. Możesz zamknąć tę stronę i wrócić do Trente.
redirect-denied = Trente nie ma twojej zgody, więc nic się nie zmieniło. Możesz zamknąć tę stronę i wrócić do Trente.
redirect-foreign = Ta strona nie należy do żadnego trwającego logowania. Wróć do Trente i spróbuj ponownie.
