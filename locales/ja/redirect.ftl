### ログインが終わったときにブラウザに出るページ。ここからTrenteに戻る。

redirect-title = Trente
redirect-done = ログインしました。このページを閉じて、Trenteに戻ってください。
redirect-denied = 承認されなかったので、何も変わっていません。このページを閉じて、Trenteに戻ってください。
redirect-foreign = どのログインの続きか分かりませんでした。Trenteに戻って、もう一度お試しください。
