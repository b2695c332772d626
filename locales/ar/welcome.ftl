### أول ما يُرى: منشورات حقيقية من خادم جيد، وباب للدخول.

welcome-headline = أهلًا وسهلًا.
welcome-lede = هذا ماستدون، مباشرةً. القراءة متاحة لك ما شئت من الوقت، وإنشاء حساب يستغرق نحو ثلاثين ثانية.
welcome-happening = ما يجري الآن على { $server }
welcome-trending = حديث الناس هناك اليوم
welcome-public = أحدث المنشورات، فور وصولها
welcome-begun = بدأت إنشاء حساب على { $server } ولم يكتمل.
welcome-begun-go = إكمال
welcome-mail = خادمك مثل مزوّد بريدك: أيًّا كان اختيارك، يصلك بالجميع، ويمكنك الانتقال إلى غيره متى شئت.
welcome-language = اللغة: { $language }
welcome-posts-only = المنشورات فقط
welcome-invite = باب الدخول
welcome-topics = ما المواضيع التي تهمك؟
welcome-join = الانضمام إلى { $server }
welcome-have-account = لدي حساب
welcome-have-account-label = لدي حساب. تسجيل الدخول
welcome-others = خيارات جيدة أخرى
welcome-more = لدي دعوة
welcome-others-title = { $count ->
        [zero] لا خيارات أخرى
        [one] خيار جيد آخر
        [two] خياران جيدان آخران
        [few] { $count } خيارات جيدة أخرى
        [many] { $count } خيارًا جيدًا آخر
       *[other] { $count } خيار جيد آخر
    }
welcome-look = الاطلاع على منشوراته

## لماذا يُقترح خادم ما

why-language = باللغة { $language }
why-language-second = باللغة { $language }، وهي أيضًا من لغاتك
why-language-common = باللغة { $language }، الأكثر شيوعًا هنا
why-instant = انضمام فوري
why-approval = يقرأ شخص طلبك أولًا
why-topic = الموضوع: { $topic }
why-region-europe = في أوروبا
why-region-north-america = في أمريكا الشمالية
why-region-south-america = في أمريكا الجنوبية
why-region-africa = في أفريقيا
why-region-asia = في آسيا
why-region-oceania = في أوقيانوسيا
why-people = { $count ->
        [zero] لا أحد هذا الأسبوع
        [one] شخص واحد هذا الأسبوع
        [two] شخصان هذا الأسبوع
        [few] { $people } أشخاص هذا الأسبوع
        [many] { $people } شخصًا هذا الأسبوع
       *[other] { $people } شخص هذا الأسبوع
    }
why-answered = يرد خلال { $ms } ملّي ثانية

## ما يميز الخادم بين الثلاثة

role-best = الأنسب لك
role-instant = انضمام فوري
role-topic = موضوعه: { $topic }
role-big = من الخوادم الكبيرة باللغة { $language }
role-quiet = صغير وهادئ
role-larger = عدد الناس فيه أكبر
role-smaller = عدد الناس فيه أقل

## بجانب اسم الخادم

pick-instant = فوري
pick-approval = بموافقة
pick-many-languages = { $count ->
        [zero] بلا لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }

## خوادم استُبعدت، والسبب

passed-slow = { $next ->
        [none] ردود { $server } بطيئة حاليًا. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] ردود { $server } بطيئة حاليًا. الخيار الجيد التالي هو { $next }.
    }
passed-down = { $next ->
        [none] الخادم { $server } لا يرد حاليًا. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] الخادم { $server } لا يرد حاليًا. الخيار الجيد التالي هو { $next }.
    }
passed-closed = { $next ->
        [none] لا يستقبل { $server } أحدًا جديدًا حاليًا. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] لا يستقبل { $server } أحدًا جديدًا حاليًا. الخيار الجيد التالي هو { $next }.
    }
passed-full = { $next ->
        [none] لا يستطيع { $server } استقبال أحد الآن. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] لا يستطيع { $server } استقبال أحد الآن. الخيار الجيد التالي هو { $next }.
    }
passed-under-age = { $next ->
        [none] الخادم { $server } مخصص لأعمار أكبر. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] الخادم { $server } مخصص لأعمار أكبر. الخيار الجيد التالي هو { $next }.
    }
passed-limited = { $next ->
        [none] لا يتواصل { $server } مع كل الخوادم الأخرى. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] لا يتواصل { $server } مع كل الخوادم الأخرى. الخيار الجيد التالي هو { $next }.
    }
passed-approval = { $next ->
        [none] صار { $server } يراجع كل حساب يدويًا. يمكنك مواصلة القراءة، وTrente يبحث عن غيره.
       *[other] صار { $server } يراجع كل حساب يدويًا. أما الانضمام إلى { $next } ففوري.
    }

## مواضيع الخوادم

topic-academia = الجامعة والبحث
topic-activism = النشاط المدني
topic-adult = محتوى للبالغين
topic-art = الفن
topic-bipoc = السود والشعوب الأصلية
topic-books = الكتب
topic-film = السينما
topic-food = الطعام
topic-furry = فَري
topic-games = الألعاب
topic-general = عام
topic-hobby = الهوايات
topic-humor = الفكاهة
topic-journalism = الأخبار
topic-lgbt = LGBTQ+
topic-music = الموسيقى
topic-nature = الطبيعة
topic-now = الآن
topic-photography = التصوير
topic-regional = إقليمي
topic-religion = الدين
topic-science = العلوم
topic-sports = الرياضة
topic-tech = التقنية

## رابط وصل من أحد: دعوة أو باقة أو صفحة

link-title = لدي دعوة أو رابط
link-label = رابطك
link-help = دعوة أو باقة أو صفحة شخص من معارفك أو خادم: يمكن لصق أي شيء هنا.
link-go = فتح الرابط
link-paste = لصق من الحافظة
link-empty = لا نص في الحافظة.
link-nothing = لم يجد Trente هنا شيئًا يعرفه. المطلوب مثل: https://piaille.fr/invite/… / @you@piaille.fr.
link-invite-over = انتهت صلاحية هذه الدعوة إلى { $server }.
link-pack = { $count ->
        [zero] لا أحد في «{ $name }». فتح الباقة؟
        [one] متابعة شخص واحد من «{ $name }»؟
        [two] متابعة شخصين من «{ $name }»؟
        [few] متابعة { $count } أشخاص من «{ $name }»؟
        [many] متابعة { $count } شخصًا من «{ $name }»؟
       *[other] متابعة { $count } شخص من «{ $name }»؟
    }
link-pack-then = يتابعهم Trente نيابة عنك واحدًا بعد الآخر، متى صار حسابك جاهزًا. ويمكنك استبعاد أي منهم لاحقًا.
link-pack-yes = متابعتهم
link-pack-kept = حُفظت حسابات هذه الباقة.
link-person = بدأت متابعة { $handle } على هذا الجهاز. وتصل المنشورات إلى صفحتك الرئيسية.
link-person-ask = متابعة { $handle }؟
link-person-then = تصل المنشورات إلى صفحتك الرئيسية فورًا، وتنتقل المتابعة إلى حسابك متى صار جاهزًا.
link-person-yes = متابعة
link-person-no = مجرد نظرة

## رابط فتح به برنامج آخر Trente

link-asks-title = فتح هذا الرابط؟
link-asks = { $what ->
        [invite] رابط من خارج Trente يحمل دعوة إلى { $place }.
        [pack] رابط من خارج Trente يعرض باقة حسابات على { $place }.
        [person] رابط من خارج Trente يعرض { $place }.
        [post] رابط من خارج Trente يعرض منشورًا على { $place }.
        [share] رابط من خارج Trente يحمل نصًا لمنشور جديد. سيظهر لك قبل نشر أي شيء.
       *[server] رابط من خارج Trente يؤدي إلى استمارة الانضمام إلى { $place }.
    }
link-asks-password = كلمة مرورك لا تُنقل معه، وسيكون حقلها فارغًا.
