### つながりを持っていく：ファイルへの書き出しと読み込み、別のアカウントへの引っ越し。

portability = つながりを持っていく
    .short = フォローの保存と読み込み、アカウントの引っ越し。
    .text = フォロー、リスト、フィルターはあなたのものです。ファイルに保存したり、別のアカウントに持っていったり、引っ越したりできます。ファイルの形式はMastodonと同じです。

## 種類

portability-follows = フォローしている人
portability-lists = リストと、入っている人
portability-hashtags = フォロー中のハッシュタグ
portability-mutes = ミュートした人
portability-blocks = ブロックした人
portability-servers = ブロックしたサーバー
portability-filters = フィルター
portability-bookmarks = 保存した投稿

## 数を添えて

portability-count-follows = フォローする人{ $count }人
portability-count-lists = リストの項目{ $count }件
portability-count-hashtags = ハッシュタグ{ $count }件
portability-count-mutes = ミュートする人{ $count }人
portability-count-blocks = ブロックする人{ $count }人
portability-count-servers = ブロックするサーバー{ $count }件
portability-count-filters = フィルター{ $count }件
portability-count-bookmarks = 保存した投稿{ $count }件

## アカウントから書き出す

export = ファイルに保存
    .text = 選んだものをサーバーから受け取り、ダウンロードフォルダーに保存します。ほかの誰にも渡りません。
export-what = 保存するもの
export-begin = 保存
export-runs = 保存中
export-none = まず、保存するものを選んでください。
export-so-far = { $count }件まで進みました。
export-rests = サーバーから、少し間をおくよう求められました。{ $when }に再開します。
export-done = 保存しました。
    .text = ファイルはこちらにあります：
export-whole = すべてを一つのファイルに（Trente用）

## アカウントに読み込む

import = ファイルから読み込む
    .text = Mastodon、Trente、ほかのアプリで保存したファイルが使えます。中身を見てもらうまで、何も実行しません。
import-choose = ファイルを選ぶ
import-reads = ファイルを調べています
import-refused = { $file }は読み込めませんでした。
import-which = 何のための一覧ですか？
import-which-text = { $file }には人の名前がありますが、どう使うかが書かれていません。
import-first = { $names }ほか
import-unread = { $count }行は読み取れないため、除きます。
import-many = サーバーでフォローできるのは1日400人までなので、数日かかります。Trenteを開いているあいだに自動で進みます。
import-begin = { $handle }に読み込む
import-begun = 始めました。
imports = 進行中
import-goes-on = 残り{ $left }件です。自動で進みます。
import-done = { $already ->
        [0] 完了：{ $done }件。
       *[other] 完了：{ $done }件。{ $already }件はすでに済んでいました。
    }
import-rests-enough = サーバーでフォローできるのは1日400人までなので、今日はここまでです。{ $when }に再開します。
import-rests-asked = サーバーから、少し間をおくよう求められました。{ $when }に再開します。
import-rests-unreached = { $when ->
        [unknown] サーバーにつながりません。つながったら再開します。
       *[other] サーバーにつながりません。{ $when }にもう一度試します。
    }
import-rests-logged-out = ログインが切れました。もう一度ログインすると再開します。
import-rests-follows = リストに入れられるのはフォローしている人だけなので、フォローが済んだら再開します。
import-failed = { $count }件を読み込めませんでした
import-not-found = この名前の人は、サーバーで見つかりませんでした。
import-save = この分をファイルに保存
import-saved = { $folder }に{ $file }として保存しました
import-stop = 中止
import-clear = この一覧から外す
import-stop-ask = 読み込みを中止しますか？
    .text = 済んだ分はそのままで、残りは取りやめになります。あとで同じファイルをもう一度選べます。
import-stop-yes = 中止

## 引っ越し

moving = 別のアカウントへ引っ越す
moving-way = 順を追って引っ越す
    .text = 別のサーバーや、別の名前へ。フォロワーも一緒に移ります。
moving-lead = { $handle }から引っ越します。引っ越すと、こうなります。
moving-means-followers = フォロワーは、自動で新しいアカウントをフォローし直します。ただし、引っ越しに対応しているサーバーの人だけです。
moving-means-posts = 投稿はいまの場所に残ります。持っていくことはできません。
moving-means-back = 一度引っ越すと、次に引っ越せるのは30日後です。
moving-means-back-week = 一度引っ越すと、次に引っ越せるのは1週間後です。
moving-have = 引っ越し先のアカウントを用意する
    .text = ここでログインするか、先に作ってください。
moving-to = 引っ越し先のアカウント
moving-join = アカウントを作る
moving-log-in = ログインする
moving-keep = フォローを保存する
    .text = フォロワーは自動で移りますが、フォロー、リスト、ブロックは移りません。先に保存しておきましょう。
moving-keep-go = ファイルに保存
moving-alias = 新しいサーバーに、前の名前を伝える
    .text = 「アカウントエイリアス」のページに、前のアカウントのアドレスを入力します。こうしておけば、ほかの人があなたのフォロワーを勝手に移すことはできません。
    .here = Trenteが代わりに伝えることもできます。こうしておけば、ほかの人があなたのフォロワーを勝手に移すことはできません。
moving-alias-here = { $server }に伝える
moving-alias-told = 前のアカウントは{ $handle }だと、{ $server }に伝えました。
moving-alias-go = { $server }のページを開く
moving-move = 前のサーバーから引っ越す
    .text = 「別のアカウントに引っ越す」のページに、新しいアカウントのアドレスと、前のパスワードを入力します。
    .here = 前のサーバーのパスワードが必要です。Trenteはサーバーに渡すだけで、残しません。
moving-password = { $server }のパスワード
moving-move-here = { $handle }に引っ越す
moving-moved = フォロワーが{ $handle }に移り始めました。
moving-move-go = { $server }のページを開く
moving-copy = { $handle }をコピー
moving-copied = コピーしました。
moving-not-copied = コピーできませんでした。選択して、手動でコピーしてください。
moving-look = うまくいったか確かめる
    .text = サーバーの処理に数分かかることがあります。
moving-look-go = 確かめる
moving-looks = 確認中
moving-not-yet = 前のアカウントは、まだどこにも転送されていません。
moving-done = うまくいきました。前のアカウントから{ $handle }に転送されます。
moving-elsewhere = 前のアカウントの転送先は{ $handle }で、上で選んだアカウントと違います。
moving-take = つながりを移す
    .text = 新しいアカウントで、保存したファイルを選びます。
moving-take-go = { $handle }で続ける
