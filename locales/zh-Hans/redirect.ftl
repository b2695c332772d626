### 登录结束时浏览器显示的页面，大家从那里回到 Trente。

redirect-title = Trente
redirect-done = 登录好了。可以关掉这个页面，回到 Trente。
redirect-denied = 你没有同意让 Trente 登录，所以什么都没有变。可以关掉这个页面，回到 Trente。
redirect-foreign = 这个页面和正在进行的登录无关。请回到 Trente 再试一次。
