### قوائم المنشورات: الرئيسية، أو وسم، أو ما يجري على خادم.

timeline-home = الرئيسية
timeline-tag = { $tag }
timeline-loading = جارٍ تحميل المنشورات
timeline-posts = المنشورات
timeline-empty = الهدوء يعم المكان
    .text = بمتابعة بضعة أشخاص تمتلئ هذه الصفحة تلقائيًا.
    .action = اختيار ما يهمك
timeline-empty-tag = لا شيء هنا بعد
    .text = لم يستعمل أحد هذا الوسم حيث يستطيع خادمك أن يراه.
timeline-empty-guest = الهدوء يعم المكان
    .text = لا يعرض هذا الخادم منشورات للزوار حاليًا.
timeline-building = جارٍ إعداد صفحتك الرئيسية
    .text = يجمع خادمك منشورات من يتابعهم حسابك. يستغرق ذلك بضع ثوانٍ.
timeline-kept = هذا ما حُفظ على هذا الجهاز، من { $time }.
timeline-older = عرض منشورات أقدم
timeline-older-loading = جارٍ تحميل منشورات أقدم
timeline-older-failed = لم تصل المنشورات الأقدم.
timeline-end = هذا كل شيء
    .text = هنا البداية، ولا شيء قبلها.
timeline-refresh = إحضار منشورات جديدة
timeline-new = { $count ->
        [zero] لا منشورات جديدة
        [one] منشور جديد
        [two] منشوران جديدان
        [few] { $count } منشورات جديدة
        [many] { $count } منشورًا جديدًا
       *[other] { $count } منشور جديد
    }
timeline-between = { $count ->
        [zero] لا منشورات أخرى من هذا الخيط
        [one] منشور آخر من هذا الخيط
        [two] منشوران آخران من هذا الخيط
        [few] { $count } منشورات أخرى من هذا الخيط
        [many] { $count } منشورًا آخر من هذا الخيط
       *[other] { $count } منشور آخر من هذا الخيط
    }
timeline-gap = هنا منشورات ناقصة
    .newest = عرض أحدثها
    .oldest = عرض أقدمها
timeline-resume = انتقال إلى حيث توقفت على جهاز آخر
    .out = البقاء هنا
    .gone = المنشور الذي توقفت عنده بعيد جدًا، أو لم يعد موجودًا.

### الرئيسية بعد غياب: ما حدث في الأثناء.

catch-up = ما فاتك
home-away = آخر زيارة لك: { $time }.
    .out = إخفاء هذا
catch-up-since = منذ متى
catch-up-visit = آخر زيارة
catch-up-hours = 8 ساعات
catch-up-day = يوم
catch-up-days = 3 أيام
catch-up-posts = { $count ->
        [zero] لا منشورات
        [one] منشور واحد
        [two] منشوران
        [few] { $count } منشورات
        [many] { $count } منشورًا
       *[other] { $count } منشور
    }
catch-up-boosts = { $count ->
        [zero] لا إعادات نشر
        [one] إعادة نشر واحدة
        [two] إعادتا نشر
        [few] { $count } إعادات نشر
        [many] { $count } إعادة نشر
       *[other] { $count } إعادة نشر
    }
catch-up-writers = { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
catch-up-oldest = الأقدم: { $time }
catch-up-missing = بعض ما نُشر حينها ليس على هذا الجهاز.
    .action = إحضار البقية
    .busy = جارٍ الإحضار
catch-up-fetched = أُحضرت المنشورات.
catch-up-none = لا شيء منذ ذلك الحين
    .text = لم يكتب أحد ممن يتابعهم حسابك شيئًا، أو لم يُحضر بعد.
catch-up-seldom = من يكتبون نادرًا
    .note = المنشور الوحيد لكل منهم بين ما يحفظه هذا الجهاز من صفحتك الرئيسية.
catch-up-people = الجميع
    .note = بحسب أحدث منشور لكل منهم.
catch-up-newest = الأحدث
catch-up-newest-of = المنشور الأحدث من { $name }
catch-up-links = روابط
    .note = كل رابط مرة واحدة، بحسب أحدث منشور فيه.
catch-up-shared = من منشورات { $names }
catch-up-more = { $count ->
        [zero] لا أحد غيرهم
        [one] شخص آخر
        [two] شخصان آخران
        [few] { $count } أشخاص آخرون
        [many] { $count } شخصًا آخر
       *[other] { $count } شخص آخر
    }
catch-up-rules = جرى العد على هذا الجهاز، من آخر 800 منشور في صفحتك الرئيسية على الأكثر. الأحدث أولًا دائمًا، دون أي ترتيب آخر.
