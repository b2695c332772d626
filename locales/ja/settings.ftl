### この端末で選ぶこと。

settings-title = 設定
settings-sections = このページの内容
settings-find = 設定を検索
settings-find-none = この言葉を含む設定はありません。

## アカウント

settings-accounts = アカウント
settings-in-use = 使用中
settings-use = 使う
settings-use-label = このアカウントを使う：{ $name }
settings-switched = { $name }に切り替えました。
settings-expired = ログイン切れ
settings-account-new = 新しい通知{ $count }件
settings-log-in-again = もう一度ログイン
settings-add = アカウントを追加
settings-no-account = ゲストとして読んでいます。アカウントがあると、フォローしたり書いたりできます。
settings-log-out = ログアウト
settings-log-out-label = { $handle }からログアウト
settings-log-out-ask = { $handle }からログアウトしますか？
settings-log-out-text = アカウントと投稿はサーバーに残ります。この端末からは、このアカウントの下書きとログイン情報、保管している画像が削除されます。Trenteが用意したパスワードも消えるので、先にコピーしてください。
settings-log-out-waiting = まだ送っていない投稿が{ $count }件あり、このアカウントの下書きとログイン情報、保管している画像と一緒に削除されます。Trenteが用意したパスワードも消えるので、先にコピーしてください。アカウントと投稿はサーバーに残ります。
settings-log-out-yes = ログアウト
settings-log-out-no = やめておく
settings-logging-out = ログアウト中
settings-logged-out = ログアウトしました。
settings-logged-out-untold = この端末からログアウトしました。{ $server }には伝えられませんでした。{ $server }のページの「認証済みアプリ」からログインを取り消せます。

## 見た目

settings-appearance = 見た目
settings-theme = テーマ
settings-theme-system = システム
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-text = 文字の大きさ
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = 間隔
settings-density-roomy = ゆったり
settings-density-dense = コンパクト
settings-contrast = コントラスト
settings-contrast-system = システム
settings-contrast-more = 強め
settings-motion = 動き
    .text = 「控えめ」にすると、画面の動きやフェードがなくなり、動く画像も再生するまで止まります。
settings-motion-system = システム
settings-motion-less = 控えめ
settings-drawing = ウィンドウの描画
    .text = 起動のたびに、使えるグラフィックカードがあるかを調べます。画面がちらつく、真っ白になる、遅いといったときは、ご自分で選んでください。次の起動から有効になります。
settings-drawing-automatic = 自動
settings-drawing-card = グラフィックカード
settings-drawing-processor = プロセッサ

## ホームに出すもの

settings-home = ホーム
settings-home-boosts = ブースト
    .text = フォロー中の人が広めた、ほかの人の投稿。
settings-home-replies = ほかの人への返信
    .text = フォロー中の人が、別の誰かに書いた返信。

## 通知

settings-notifications = 通知
settings-popups = ポップアップ
    .text = Trenteを開いたままほかのことをしているあいだ、端末の通知でお知らせします。閲覧注意の投稿は注意書きだけ、非公開の返信は差出人の名前だけが出ます。
settings-notices-open = お知らせが届くのは、Trenteを開いているあいだだけです。閉じているときは、この端末には何も届きません。次に開いたとき、ここでまとめて見られます。
settings-notices-pushed = Trenteを閉じていてもお知らせが届きます。{ $through }が中継しますが、内容を読むことはできません。
settings-quiet = 通知を出さない時間
    .text = この時間はポップアップが出ません。新着の件数はいつもどおり数えます。
settings-quiet-from = 開始
settings-quiet-to = 終了
settings-quiet-once = 明日の朝まで通知を出さない
    .begin = 始める
    .end = やめる
settings-quiet-until = { $time }までポップアップは出ません。

## このパソコン

settings-desk = このパソコン
settings-tray = 閉じたあとも動かしておく
    .text = ウィンドウを閉じてもTrenteは動きつづけます。システムのバーのアイコンから、ウィンドウを戻したり、Trenteを終了したりできます。
    .nowhere = いまはこのアイコンを出せる場所がありません。ウィンドウを閉じるとTrenteは終了します。
settings-at-login = パソコンと一緒に起動
    .text = パソコンを使いはじめると、Trenteも起動します。閉じたあとも動かす設定なら、ウィンドウを出さずに起動します。
tray-open = Trenteを開く
tray-quit = Trenteを終了
tray-nothing = 新着なし

## 言語

settings-language = 言語
settings-language-label = Trenteの表示言語
settings-language-nearest = { $wanted }はまだありません。いちばん近いのは{ $shown }です。
settings-language-system = この端末と同じ（{ $language }）
settings-not-kept = この設定を保存できませんでした。Trenteを閉じるまでは有効です。

## 画像、動画、音声

settings-media = 画像と動画

## プライバシー

settings-privacy = プライバシー
settings-secrets = ログイン情報の保管場所
settings-secrets-keychain = この端末のキーチェーンに保管しています。
settings-secrets-file = この端末にはキーチェーンがないので、あなただけが読めるファイルに保管しています。ログアウトすると消えます。
settings-pictures = ほかのサーバーの画像
    .text = 画像を置いているサーバーには、見られたことと、見た人のIPアドレスが伝わります。たいていのサーバーはすべての画像のコピーを持っていて、コピーはいつも表示されます。
settings-pictures-tap = タップで表示
settings-pictures-always = 常に表示
settings-saver = データセーバー
    .text = 小さな画像を使い、大きな画像、動画、音声は読み込む前に確認します。動く画像は、再生するまで止まったままです。
settings-saver-off = オフ
settings-saver-on = オン
settings-no-telemetry = Trenteの通信先
    .text = 通信するのは、読んだり参加したりログインしたりするサーバーと、画像のあるサーバーです（画像は上の設定に従います）。アカウントがないときは、フォローした人の投稿がいま読んでいるサーバーに出なければ、その人のサーバーとも通信します。サーバーをすすめるために、多くても1日1回、joinmastodon.orgに一覧を問い合わせ、そこに載っているサーバーのいくつかにも問い合わせます。統計情報はどこにも送りません。

## 端末にあるものと、設定のファイル

settings-storage = 保存とバックアップ
settings-storage-here = この端末にあるもの
settings-storage-posts = 投稿
settings-storage-media = 画像、動画、音声
settings-storage-attached = 下書きのファイル
settings-megabytes = { $size } MB
settings-forget = 読んだもの
    .text = オフラインでも読めるようにとってある投稿と画像、見たサーバーの記録。アカウントと下書きは残ります。
    .action = 消去
    .done = 消去しました。
settings-file = 設定のファイル
    .text = ほかの端末でも同じ設定を使えます。ログイン情報と下書きは含まれません。
settings-file-save = ファイルに保存
settings-file-take = ファイルを開く
settings-file-saved = { $folder }に{ $file }を保存しました。
settings-file-same = すべて、すでに同じ設定です。
settings-file-ask = このファイルの設定を取り込みますか？
    .text = この端末の設定が{ $changes }件変わります。
    .some = この端末の設定が{ $changes }件変わります。このバージョンのTrenteで扱えない{ $unknown }件は除きます。
    .yes = 取り込む
    .no = やめておく
settings-file-taken = 取り込みました。

## Trenteについて

settings-about = Trenteについて
settings-version = バージョン
settings-licence = フリーソフトウェア
    .text = MITかApache-2.0、お好きなほうで。
licences = Trenteに使われているもの
    .line = ほかの人が作ったものと、そのライセンス
    .text = Trenteは、多くの人が無償で公開しているものからできています。名前を選ぶと、付属のライセンスが開きます。
licences-count = { $count }件
licences-no-text = ライセンスの本文は付属していません。どのライセンスかは、名前で分かります。
licences-own = 独自のライセンスです。全文をここに載せています。
licences-not-there = 一覧を読み込めませんでした。
licences-text-not-there = このライセンスを読み込めませんでした。開き直すと、もう一度試します。
settings-stopwatch = Trenteが動き出すまでの時間
    .text = この端末だけに記録し、誰にも伝えません。
settings-first-paint = 前回の起動から、画面が出るまで
settings-first-posts = 前回の起動から、最初の投稿まで
settings-submitted = いちばん最初の起動から、アカウントの申請まで
settings-home-posts = アカウントが使えるようになってから、ホームの投稿まで
settings-seconds = { $seconds }秒
settings-readable-aside = ログイン情報や下書きの入った古いファイルが、また読めるようになりました：{ $file }。Trenteはいま別のファイルを使っています。古いほうに戻すには、Trenteを閉じて、古いファイルの名前をいまのファイルと同じにしてください。
settings-read-only = いま、この端末には何も保存できません。ディスクがいっぱいかもしれません。読むことと投稿はできますが、新しい下書きと設定は残りません。
settings-set-aside = Trenteのファイルを一つ読み取れませんでした。
    .text = 別の名前でとっておき、新しく始めました。ログインしていた場合は、もう一度ログインしてください。

## サーバーを運営する人を支える

support-server = { $server }を支える
    .text = 誰が運営し、費用をどうまかなっているかは、サーバーのページに書かれています。
support-mastodon = Mastodonを支える
    .text = 多くのサーバーで使われるソフトウェアを作るプロジェクトで、寄付によって続いています。
support-month = { $server }に来て1か月になりました。
    .text = 広告はなく、運営する人たちが費用を出しています。よろしければ、サーバーのページで支え方を見てください。
    .action = 見てみる
    .out = 今後は表示しない
