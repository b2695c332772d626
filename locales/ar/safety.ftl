### البلاغات والخوادم المحظورة.

## إبلاغ فريق الإشراف

report = إبلاغ
report-title = إبلاغ عن { $name }
report-about = سينظر فريق الإشراف على { $server } في الأمر. ولا يُكشف لـ { $name } من أبلغ.
report-why = ما المشكلة؟
report-dislike = لا أريد رؤيته
    .text = لا حاجة إلى إبلاغ أحد: الكتم أو الحظر يكفي.
report-spam = محتوى مزعج
    .text = إعلانات أو احتيال أو الشيء نفسه مرارًا
report-rules = يخالف إحدى قواعد { $server }
    .text = تُحدَّد القاعدة في الخطوة التالية
report-legal = قد يخالف القانون
    .text = في بلدك، أو حيث يوجد { $server }
report-other = شيء آخر
    .text = وصفه بكلماتك
report-which = أي القواعد؟
report-instead = ما ينفع فورًا
report-posts = أي المنشورات تُظهر المشكلة؟
report-comment = ما الذي ينبغي أن يعرفه فريق الإشراف؟
    .help = يمكن ترك هذا فارغًا.
report-room = { $count ->
        [zero] لا مكان لأحرف أخرى
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } أحرف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
report-forward = إبلاغ فريق الإشراف على { $server } أيضًا
    .text = يصلهم البلاغ دون اسمك.
report-send = إرسال البلاغ
report-sending = جارٍ الإرسال…
report-no-why = لا بد من تحديد المشكلة أولًا.
report-no-rule = لا بد من اختيار قاعدة واحدة على الأقل.
report-too-long = نصك أطول مما يمكن إرساله إلى فريق الإشراف. يكفي تقصيره قليلًا.
report-sent = شكرًا، أُرسل البلاغ
report-sent-text = بلاغك عند فريق الإشراف على { $server }. قد يستغرق الأمر بضعة أيام، وقد لا يصلك رد.
report-meanwhile = ما يمكنك فعله في هذه الأثناء
report-done = تم

## خوادم كاملة

servers-list = الخوادم التي حظرتها
servers-none = لا خوادم محظورة
    .text = كل خادم يُحظر من خيارات منشور أو ملف شخصي يظهر هنا، ويمكن التراجع عن ذلك.
servers-block = حظر { $server } كله…
servers-unblock = إلغاء الحظر عن { $server }
servers-unblock-short = إلغاء الحظر
servers-block-ask = حظر { $server } كله؟
    .text = لن تظهر لك منشورات أحد من هناك، ولن يستطيع أحد من هناك متابعتك.
servers-block-yes = حظر الخادم
servers-lost = { $following ->
        [0] { $followers ->
        [zero] لا يُفقد أي متابع
        [one] يُفقد متابع واحد
        [two] يُفقد متابعان
        [few] يُفقد { $followers } متابعين
        [many] يُفقد { $followers } متابعًا
       *[other] يُفقد { $followers } متابع
    } هناك، ولا يعود ذلك تلقائيًا.
        [zero] { $followers ->
        [zero] لا يُفقد أي متابع
        [one] يُفقد متابع واحد
        [two] يُفقد متابعان
        [few] يُفقد { $followers } متابعين
        [many] يُفقد { $followers } متابعًا
       *[other] يُفقد { $followers } متابع
    } هناك، ولا يعود ذلك تلقائيًا.
        [one] تنقطع متابعتك لشخص واحد هناك { $followers ->
        [zero] دون فقد أي متابع
        [one] مع فقد متابع واحد
        [two] مع فقد متابعين اثنين
        [few] مع فقد { $followers } متابعين
        [many] مع فقد { $followers } متابعًا
       *[other] مع فقد { $followers } متابع
    }. ولا يعود ذلك تلقائيًا.
        [two] تنقطع متابعتك لشخصين هناك { $followers ->
        [zero] دون فقد أي متابع
        [one] مع فقد متابع واحد
        [two] مع فقد متابعين اثنين
        [few] مع فقد { $followers } متابعين
        [many] مع فقد { $followers } متابعًا
       *[other] مع فقد { $followers } متابع
    }. ولا يعود ذلك تلقائيًا.
        [few] تنقطع متابعتك لـ { $following } أشخاص هناك { $followers ->
        [zero] دون فقد أي متابع
        [one] مع فقد متابع واحد
        [two] مع فقد متابعين اثنين
        [few] مع فقد { $followers } متابعين
        [many] مع فقد { $followers } متابعًا
       *[other] مع فقد { $followers } متابع
    }. ولا يعود ذلك تلقائيًا.
        [many] تنقطع متابعتك لـ { $following } شخصًا هناك { $followers ->
        [zero] دون فقد أي متابع
        [one] مع فقد متابع واحد
        [two] مع فقد متابعين اثنين
        [few] مع فقد { $followers } متابعين
        [many] مع فقد { $followers } متابعًا
       *[other] مع فقد { $followers } متابع
    }. ولا يعود ذلك تلقائيًا.
       *[other] تنقطع متابعتك لـ { $following } شخص هناك { $followers ->
        [zero] دون فقد أي متابع
        [one] مع فقد متابع واحد
        [two] مع فقد متابعين اثنين
        [few] مع فقد { $followers } متابعين
        [many] مع فقد { $followers } متابعًا
       *[other] مع فقد { $followers } متابع
    }. ولا يعود ذلك تلقائيًا.
    }
servers-lost-nothing = لا متابعة بينك وبين أحد هناك.
servers-lost-unknown = تنقطع كل متابعة بينك وبين من هناك، ولا تعود تلقائيًا.
servers-blocked = الخادم { $server } كله محظور.
servers-unblocked = لم يعد الخادم { $server } محظورًا.
servers-block-failed = لم يُحظر الخادم { $server }.
servers-unblock-failed = لا يزال الخادم { $server } محظورًا.

## عوامل التصفية

less = التقليل من هذا
    .text = المنشورات التي فيها هذه الكلمات تبقى بعيدة عن الرئيسية والقوائم والخيوط والإشعارات.
less-tags = وسوم المنشور
less-words = كلمات
    .help = كلمات كاملة، تفصل بينها فاصلة.
less-length = المدة
less-way = ما يحدث لهذه المنشورات
less-hide = استبعادها
less-warn = تغطيتها
less-hide-means = لن يظهر لك أنها موجودة.
less-warn-means = يظهر لك أن هناك منشورًا، ويمكنك فتحه.
less-yes = التقليل منه
less-no-words = لا بد من اختيار وسم أو كتابة كلمة.
less-done = سيقل ما يظهر لك من { $words }.
less-failed = لم يُنشأ عامل التصفية.
filters = عوامل التصفية
filters-new = عامل تصفية جديد
filters-none = لا عوامل تصفية بعد
    .text = الخيار «التقليل من هذا» في خيارات أي منشور ينشئ واحدًا، لمدة أو على الدوام.
filters-hides = يستبعد المنشورات
filters-warns = يغطي المنشورات
filters-until = حتى { $time }
filters-remove = إزالة عامل التصفية { $title }
filters-remove-short = إزالة
filters-removed = أُزيل عامل التصفية.
