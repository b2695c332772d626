### غرفة الانتظار: من إرسال الاستمارة إلى فتح الحساب.

waiting-title = بقي القليل
waiting-title-over = ليس هذه المرة
waiting-track = المراحل
waiting-step-sent = أُرسل الطلب
waiting-step-mail = تأكيد البريد
waiting-step-mail-done = تأكد البريد
waiting-step-review = المراجعة
waiting-step-in = أهلًا بك

## حال الحساب

waiting-sending = طلبك في الطريق
    .text = يسأل Trente الخادم { $server } إن كان الطلب قد وصل. ما كتبته محفوظ حتى لو أُغلقت النافذة، ما عدا كلمة مرور من اختيارك.
waiting-arrived = الأرجح أن طلبك وصل
    .text = صار { $server } يعرف الاسم { $name }. بقي فتح الرابط في الرسالة المرسلة إلى { $email }، ثم تسجيل الدخول هنا. اختياراتك في انتظارك.
waiting-not-arrived = لم يصل طلبك
    .text = لا يعرف { $server } الاسم { $name }. ما كتبته محفوظ، ما عدا كلمة مرور من اختيارك: نقرة واحدة تملأ الاستمارة من جديد.
waiting-unconfirmed = في بريدك رسالة تفتح حسابك
    .text = أرسل { $server } إليك رابطًا صالحًا لمدة يومين. بعد فتح الرابط على أي جهاز، يُدخلك Trente تلقائيًا.
waiting-pending = يقرأ شخص طلبك
    .text = تأكد بريدك الإلكتروني. ينظر شخص من { $server } في كل طلب: قد يستغرق ذلك من دقائق إلى بضعة أيام. يواصل Trente السؤال ويُدخلك تلقائيًا، وتصلك رسالة أيضًا.
waiting-open = حسابك مفتوح
    .text = اسمك { $name } على { $server }.
waiting-refused = لم يقبل { $server } طلبك
    .text = لم يُذكر السبب، وليس في ذلك حكم عليك: كثيرًا ما تتوقف الخوادم الصغيرة عن الاستقبال مدة. اختياراتك بأمان، وكذلك ما كتبته، ما عدا كلمة مرور من اختيارك.
waiting-expired = انتهت مهلة طلبك على { $server }
    .text = لم يُفتح الرابط الذي في الرسالة في الوقت المحدد. اختياراتك لا تزال هنا، وكذلك ما كتبته، ما عدا كلمة مرور من اختيارك: نقرة واحدة تملأ الاستمارة من جديد.
waiting-disabled = لا يسمح { $server } لهذا الحساب بالدخول
    .text = الحساب { $name } موجود، لكنه عُطّل أو يلزمه إثبات إضافي أولًا. الرسائل الواردة من { $server } توضح المطلوب. لم يُفقد شيء.
waiting-elsewhere = البقية في متصفحك
    .text = الانضمام إلى { $server } يتم في صفحته. بعد إنشاء حسابك هناك، تكفي العودة وتسجيل الدخول: اختياراتك في انتظارك هنا.

## ما يمكن فعله في هذه الأثناء

waiting-mail-open = فتح تطبيق البريد
waiting-again = إعادة الإرسال
waiting-again-in = إعادة الإرسال بعد { $count } ث
waiting-sent-again = رسالة جديدة في الطريق إلى { $email }.
waiting-wrong = عنوان خاطئ؟
waiting-address = عنوان بريدك الإلكتروني
waiting-address-help = تُرسل الرسالة إلى العنوان الجديد، ويبطل الرابط القديم.
waiting-address-bad = في العنوان علامة @ واسم نطاق، مثل you@example.org.
waiting-address-go = تغيير وإرسال
waiting-look = إعادة التحقق
waiting-looking = جارٍ التحقق
waiting-fault = لم يُفقد شيء. يواصل Trente المحاولة.
waiting-meanwhile-join = البدء على { $server } في هذه الأثناء
waiting-refused-join = الانضمام إلى { $server } بدلًا منه
waiting-refused-others = عرض خوادم أخرى
waiting-expired-again = طلب جديد من { $server }
waiting-elsewhere-go = فتح الصفحة
waiting-elsewhere-login = صار لدي حساب: تسجيل الدخول
waiting-more = المزيد
waiting-leave = سحب الطلب
waiting-put-away = إخفاء
waiting-leave-ask = سحب طلبك من { $server }؟
waiting-leave-text = يتوقف Trente عن انتظار هذا الحساب. وما اخترت قراءته باقٍ.
waiting-leave-yes = سحب الطلب
waiting-leave-no = مواصلة الانتظار

## أسفل البطاقة

waiting-choose = ريثما يُفتح حسابك: اختيار ما يهمك
waiting-meanwhile = في هذه الأثناء: اختيار ما يهمك

## في أماكن أخرى من النافذة

waiting-rail = في انتظار الفتح
waiting-none = لا حساب قيد الانتظار
waiting-banner-go = عرض
waiting-opened = فُتح حسابك. أهلًا بك، { $name }.
waiting-opened-too = فُتح الحساب { $handle }.
waiting-opened-go = استعماله الآن

wish-kept = حُفظ طلبك، وسيُنفَّذ متى فُتح حسابك.
