### ما حدث، ومن يطلب المتابعة، وما هو محجوز.

notifications-title = الإشعارات
notifications-sections = أقسام الإشعارات
notifications-all = الكل
notifications-mentions = الإشارات
notifications-private = الخاصة
notifications-requests = الطلبات
notifications-loading = جارٍ تحميل الإشعارات
notifications-new = جديد
notifications-show = { $count ->
        [zero] لا إشعارات جديدة
        [one] عرض إشعار جديد
        [two] عرض إشعارين جديدين
        [few] عرض { $count } إشعارات جديدة
        [many] عرض { $count } إشعارًا جديدًا
       *[other] عرض { $count } إشعار جديد
    }
notifications-choose = اختيار من تصلك إشعاراته
notifications-clear = مسح كل الإشعارات
    .ask = مسح كل الإشعارات؟
    .text = تختفي من كل تطبيقاتك، ولا يمكن استرجاعها. أما المنشورات فتبقى.
    .yes = مسح الكل
    .no = الاحتفاظ بها
    .done = مُسحت كل الإشعارات.
notifications-dismiss = إزالة: { $what }
notifications-empty = لم يحدث شيء بعد
    .text = ما يصلك من ردود وتفضيلات وإعادات نشر ومتابَعات يظهر هنا.
notifications-empty-mentions = لا إشارات إليك بعد
    .text = المنشورات التي فيها إشارة إليك تظهر هنا، ومنها الردود.
notifications-wordless = منشور بلا كلمات

## ما حدث، جملة لكل منها

notifications-favourite = { $others ->
        [0] أُضيف منشورك إلى مفضلة { $name }
        [zero] أُضيف منشورك إلى مفضلة { $name }
        [one] أُضيف منشورك إلى مفضلة { $name } و{ $second }
        [two] أُضيف منشورك إلى مفضلة { $name } وشخصين آخرين
        [few] أُضيف منشورك إلى مفضلة { $name } و{ $others } أشخاص آخرين
        [many] أُضيف منشورك إلى مفضلة { $name } و{ $others } شخصًا آخر
       *[other] أُضيف منشورك إلى مفضلة { $name } و{ $others } شخص آخر
    }
notifications-boost = { $others ->
        [0] نال منشورك إعادة نشر من { $name }
        [zero] نال منشورك إعادة نشر من { $name }
        [one] نال منشورك إعادة نشر من { $name } و{ $second }
        [two] نال منشورك إعادة نشر من { $name } وشخصين آخرين
        [few] نال منشورك إعادة نشر من { $name } و{ $others } أشخاص آخرين
        [many] نال منشورك إعادة نشر من { $name } و{ $others } شخصًا آخر
       *[other] نال منشورك إعادة نشر من { $name } و{ $others } شخص آخر
    }
notifications-follow = { $others ->
        [0] وصلتك متابعة من { $name }
        [zero] وصلتك متابعة من { $name }
        [one] وصلتك متابعة من { $name } و{ $second }
        [two] وصلتك متابعة من { $name } وشخصين آخرين
        [few] وصلتك متابعة من { $name } و{ $others } أشخاص آخرين
        [many] وصلتك متابعة من { $name } و{ $others } شخصًا آخر
       *[other] وصلتك متابعة من { $name } و{ $others } شخص آخر
    }
notifications-follow-request = وصلك طلب متابعة من { $name }
notifications-mention = وردت إشارة إليك من { $name }
notifications-reply = وصلك رد من { $name }
notifications-private-mention = وصلتك إشارة خاصة من { $name }
notifications-posted = منشور جديد من { $name }
notifications-poll = انتهى استطلاع شاركت فيه
notifications-own-poll = انتهى استطلاعك
notifications-changed = عُدّل منشور من { $name } سبق أن أعدت نشره
notifications-quote = اقتُبس منشورك في منشور من { $name }
notifications-quoted-changed = عُدّل منشور من { $name } سبق أن اقتبسته
notifications-pack = أُضيف حسابك إلى باقة من { $name }
notifications-pack-changed = تغيّرت باقة من { $name } تضم حسابك
notifications-sign-up = { $others ->
        [0] حساب جديد من { $name }
        [zero] حساب جديد من { $name }
        [one] حسابان جديدان من { $name } و{ $second }
        [two] حسابات جديدة من { $name } وشخصين آخرين
        [few] حسابات جديدة من { $name } و{ $others } أشخاص آخرين
        [many] حسابات جديدة من { $name } و{ $others } شخصًا آخر
       *[other] حسابات جديدة من { $name } و{ $others } شخص آخر
    }
notifications-report = بلاغ من { $name } عن { $target }
notifications-severed = قُطعت المتابَعات بينك وبين { $target }
notifications-severed-followers = { $followers ->
        [zero] لم يُفقد أي متابع
        [one] فُقد متابع واحد
        [two] فُقد متابعان
        [few] فُقد { $followers } متابعين
        [many] فُقد { $followers } متابعًا
       *[other] فُقد { $followers } متابع
    }
notifications-severed-following = { $following ->
        [zero] لم تنقطع متابعتك لأحد هناك
        [one] انقطعت متابعتك لشخص واحد هناك
        [two] انقطعت متابعتك لشخصين هناك
        [few] انقطعت متابعتك لـ { $following } أشخاص هناك
        [many] انقطعت متابعتك لـ { $following } شخصًا هناك
       *[other] انقطعت متابعتك لـ { $following } شخص هناك
    }
notifications-warning = اتخذ فريق الإشراف على خادمك إجراءً بشأن حسابك
notifications-other = حدث شيء من { $name } لا يعرفه هذا الإصدار من Trente بعد
notifications-other-nobody = حدث شيء لا يعرفه هذا الإصدار من Trente بعد

## الإشعارات المنبثقة من النظام

popups-ask = هل يُعلمك نظامك بما يحدث هنا ما دام Trente مفتوحًا؟
    .yes = نعم
    .no = ليس الآن
popups-on = سيُعلمك نظامك. ويمكن إيقاف ذلك من الإعدادات.
popups-off = لن ينبثق شيء. ويمكن تغيير ذلك من الإعدادات.
popups-first = هنا تصلك أخبار Trente
    .text = حين يحدث شيء ونظرك في مكان آخر.
popups-several = { $count ->
        [zero] لا إشعارات جديدة
        [one] إشعار جديد
        [two] إشعاران جديدان
        [few] { $count } إشعارات جديدة
        [many] { $count } إشعارًا جديدًا
       *[other] { $count } إشعار جديد
    }
popups-open = فتح الإشعارات
popups-nowhere = لا يعرض نظامك أي إشعارات حاليًا.

## أفعال

notifications-follow-back = { $count ->
        [1] رد المتابعة
        [zero] لا متابَعات لردها
        [one] رد متابعة واحدة
        [two] رد المتابعتين
        [few] رد المتابَعات كلها ({ $count })
        [many] رد المتابَعات كلها ({ $count })
       *[other] رد المتابَعات كلها ({ $count })
    }
notifications-followed-back = رُدّت المتابعة.
notifications-accept = قبول
notifications-accept-label = قبول { $name }
notifications-refuse = رفض
notifications-refuse-label = رفض { $name }
notifications-accepted = قُبل
notifications-refused = رُفض

## ما هو محجوز

notifications-held-line = { $count ->
        [zero] لا شيء محجوز من أحد
        [one] محجوز شيء من شخص واحد
        [two] محجوز شيء من شخصين
        [few] محجوز شيء من { $count } أشخاص
        [many] محجوز شيء من { $count } شخصًا
       *[other] محجوز شيء من { $count } شخص
    }
requests-follow = طلبات متابعتك
requests-follow-none = لا أحد يطلب متابعتك حاليًا.
requests-held = محجوز لك
requests-held-about = وصلك شيء من هؤلاء، لكن أحد اختياراتك يحجزه. ولا علم لهم بذلك.
requests-held-none = لا شيء محجوز.
requests-held-count = { $count ->
        [zero] لا إشعارات
        [one] إشعار واحد
        [two] إشعاران
        [few] { $count } إشعارات
        [many] { $count } إشعارًا
       *[other] { $count } إشعار
    }
requests-let-in = سماح
requests-let-in-label = سماح لـ { $name }
requests-dismiss = تجاهل
requests-dismiss-label = تجاهل { $name }
requests-let-in-done = سُمح بذلك. تصلك إشعارات هذا الشخص من الآن.
requests-dismissed = جرى تجاهله

## من تصلك إشعاراته

choices-title = من تصلك إشعاراته
choices-about = هذه الاختيارات محفوظة على خادمك، فهي سارية في كل تطبيق.
choices-none = لا اختيارات كهذه على خادمك
    .text = يتيحها ماستدون ابتداءً من الإصدار 4.3. الإشعارات تصلك من الجميع.
choices-not-followed = من لا يتابعهم حسابك
choices-not-followers = من لا يتابعونك
choices-new = حسابات عمرها أقل من 30 يومًا
choices-private = إشارات خاصة غير مطلوبة
choices-limited = حسابات قيّدها فريق الإشراف
choices-accept = عرض
choices-hold = حجز
choices-drop = تجاهل
choices-loading = جارٍ تحميل اختياراتك

## المحادثات الخاصة

conversations-note = لا يقرأ المحادثة إلا من فيها والقائمون على خوادمهم. وهي غير مشفّرة.
conversations-list = المحادثات الخاصة، والأحدث أولًا
conversations-loading = جارٍ تحميل المحادثات
conversations-empty = لا محادثات خاصة بعد
    .text = تبدأ المحادثة بمنشور للمذكورين فيه فقط: عند الكتابة يكفي اختيار «المذكورون فيه».
conversations-own = أنت: { $words }
conversations-alone = أنت فقط
conversations-remove-label = إزالة من القائمة: { $name }
conversations-remove-ask = إزالة هذه المحادثة؟
    .text = تخرج من قائمتك، وتبقى منشوراتها في مكانها.
    .yes = إزالة
    .no = الاحتفاظ بها
