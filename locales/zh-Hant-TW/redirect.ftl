### 登入結束時，瀏覽器顯示的頁面。大家從這裡回到 Trente。

redirect-title = Trente
redirect-done = 你已經登入。可以關掉這個頁面，回到 Trente。
redirect-denied = 你沒有授權 Trente，所以什麼都沒有更動。可以關掉這個頁面，回到 Trente。
redirect-foreign = 這個頁面和目前的登入無關。請回到 Trente 再試一次。
