### تسجيل الدخول: حقل واحد يقبل أي شيء، ثم المتصفح، ثم الرئيسية.

login-heading = أهلًا بعودتك
login-back = العودة إلى القراءة
login-field = أين حسابك؟
login-placeholder = piaille.fr / @you@piaille.fr
login-help = عنوان أو اسم أو رابط ملفك الشخصي: يمكن لصق أي شيء.
login-email = يبدو هذا عنوان بريدك الإلكتروني. أما معرّف الحساب فينتهي باسم خادمه، مثل piaille.fr.
login-clear = مسح
login-options = الخوادم
login-continue = استمرار
login-asking = جارٍ الاتصال بالخادم
login-password = كلمة مرورك تُكتب في صفحة خادمك وحدها، ولا تُكتب هنا أبدًا.

## مساعدة لمن نسي خادمه

login-forgot = لا أتذكر خادمي
login-forgot-known = خوادم يعرفها هذا الجهاز:
login-forgot-name = اسمك، وعلينا البحث
login-forgot-look = بحث
login-forgot-looking = جارٍ البحث على أكبر الخوادم
login-forgot-nowhere = لا أحد باسم { $name } على أكبر الخوادم. ربما كان خادمك أصغر.
login-forgot-there = هنا حساب باسم { $name }. هل هو حسابك؟
login-forgot-mail = يفيد البحث في بريدك عن «Mastodon»: عنوان المرسل ينتهي باسم خادمك.
login-forgot-history = يفيد البحث في مدير كلمات المرور أو سجل المتصفح عن اسم مثل mastodon.nl.
login-forgot-friend = يمكن لأحد معارفك فتح ملفك الشخصي: ما بعد علامة @ الثانية هو خادمك.
login-new = أول مرة هنا؟
login-new-join = الانضمام في نحو ثلاثين ثانية

## انتظار المتصفح

login-waiting-heading = البقية في متصفحك
login-waiting = متصفحك مفتوح على { $server }. بعد الموافقة تكفي العودة إلى هنا.
login-waiting-by-hand = لم يُفتح متصفحك. يمكنك نسخ العنوان وفتحه في أي متصفح على هذا الجهاز، ثم الموافقة هناك.
login-waiting-live = في انتظار { $server }
login-open-again = فتح الصفحة من جديد
login-copy = نسخ العنوان
login-copied = نُسخ العنوان.
login-copy-failed = تعذّر نسخ العنوان. يمكنك تحديده هنا ونسخه يدويًا.
login-address = عنوان الصفحة
login-cancelled = أُلغي تسجيل الدخول. عنوان خادمك لا يزال مكتوبًا.

## برمز، حين لا يستطيع المتصفح العودة بنفسه

login-code = الرمز من متصفحك
login-code-help = بعد الموافقة يعرض { $server } رمزًا. يكفي نسخه ولصقه هنا.
login-code-go = تسجيل الدخول
login-code-checking = جارٍ تسجيل الدخول
login-code-missing = لا بد من لصق الرمز أولًا.

## بعد تسجيل الدخول

login-done = أهلًا بعودتك، { $name }.
login-secret-file = لا سلسلة مفاتيح على هذا الجهاز: بيانات دخولك محفوظة في ملف لا يقرؤه غيرك.

## ما أُريد فعله قبل وجود حساب: يُحفظ ثم يُنفَّذ متى صار الحساب جاهزًا

wish-favourite = حُفظ تفضيلك. يرسله Trente متى صار حسابك جاهزًا.
wish-boost = حُفظت إعادة النشر. ينفذها Trente متى صار حسابك جاهزًا.
wish-save = المنشور باقٍ هنا. يحفظه Trente في حسابك متى صار جاهزًا.
wish-vote = حُفظ صوتك. يرسله Trente متى صار حسابك جاهزًا.
wish-reply = المنشور باقٍ هنا. يمكنك الرد متى صار حسابك جاهزًا.
wish-follow = يتابع Trente هذا الشخص نيابة عنك متى صار حسابك جاهزًا.
wish-write = الكتابة تحتاج إلى حساب، وإنشاؤه يستغرق نحو ثلاثين ثانية.
