var s=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var w=Object.prototype.hasOwnProperty;var f=(e,_)=>{for(var t in _)s(e,t,{get:_[t],enumerable:!0})},V=(e,_,t,I)=>{if(_&&typeof _=="object"||typeof _=="function")for(let n of U(_))!w.call(e,n)&&n!==t&&
s(e,n,{get:()=>_[n],enumerable:!(I=Y(_,n))||I.enumerable});return e};var k=e=>V(s({},"__esModule",{value:!0}),e);var B={};f(B,{a:()=>h,b:()=>g,c:()=>P,d:()=>m,e:()=>u,f:()=>G});module.exports=k(B);var p={CKR_OK:0,CKR_CANCEL:1,CKR_HOST_MEMORY:2,CKR_SLOT_ID_INVALID:3,CKR_GENERAL_ERROR:5,
CKR_FUNCTION_FAILED:6,CKR_ARGUMENTS_BAD:7,CKR_NO_EVENT:8,CKR_NEED_TO_CREATE_THREADS:9,CKR_CANT_LOCK:10,CKR_ATTRIBUTE_READ_ONLY:16,CKR_ATTRIBUTE_SENSITIVE:17,CKR_ATTRIBUTE_TYPE_INVALID:18,
CKR_ATTRIBUTE_VALUE_INVALID:19,CKR_ACTION_PROHIBITED:27,CKR_DATA_INVALID:32,CKR_DATA_LEN_RANGE:33,CKR_DEVICE_ERROR:48,CKR_DEVICE_MEMORY:49,CKR_DEVICE_REMOVED:50,
CKR_ENCRYPTED_DATA_INVALID:64,CKR_ENCRYPTED_DATA_LEN_RANGE:65,CKR_FUNCTION_CANCELED:80,CKR_FUNCTION_NOT_PARALLEL:81,CKR_FUNCTION_NOT_SUPPORTED:84,CKR_KEY_HANDLE_INVALID:96,
CKR_KEY_SIZE_RANGE:98,CKR_KEY_TYPE_INCONSISTENT:99,CKR_KEY_NOT_NEEDED:100,CKR_KEY_CHANGED:101,CKR_KEY_NEEDED:102,CKR_KEY_INDIGESTIBLE:103,CKR_KEY_FUNCTION_NOT_PERMITTED:104,
CKR_KEY_NOT_WRAPPABLE:105,CKR_KEY_UNEXTRACTABLE:106,CKR_MECHANISM_INVALID:112,CKR_MECHANISM_PARAM_INVALID:113,CKR_OBJECT_HANDLE_INVALID:130,CKR_OPERATION_ACTIVE:144,
CKR_OPERATION_NOT_INITIALIZED:145,CKR_PIN_INCORRECT:160,CKR_PIN_INVALID:161,CKR_PIN_LEN_RANGE:162,CKR_PIN_EXPIRED:163,CKR_PIN_LOCKED:164,CKR_SESSION_CLOSED:176,
CKR_SESSION_COUNT:177,CKR_SESSION_HANDLE_INVALID:179,CKR_SESSION_PARALLEL_NOT_SUPPORTED:180,CKR_SESSION_READ_ONLY:181,CKR_SESSION_EXISTS:182,CKR_SESSION_READ_ONLY_EXISTS:183,
CKR_SESSION_READ_WRITE_SO_EXISTS:184,CKR_SIGNATURE_INVALID:192,CKR_SIGNATURE_LEN_RANGE:193,CKR_TEMPLATE_INCOMPLETE:208,CKR_TEMPLATE_INCONSISTENT:209,CKR_TOKEN_NOT_PRESENT:224,
CKR_TOKEN_NOT_RECOGNIZED:225,CKR_TOKEN_WRITE_PROTECTED:226,CKR_UNWRAPPING_KEY_HANDLE_INVALID:240,CKR_UNWRAPPING_KEY_SIZE_RANGE:241,CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT:242,
CKR_USER_ALREADY_LOGGED_IN:256,CKR_USER_NOT_LOGGED_IN:257,CKR_USER_PIN_NOT_INITIALIZED:258,CKR_USER_TYPE_INVALID:259,CKR_USER_ANOTHER_ALREADY_LOGGED_IN:260,CKR_USER_TOO_MANY_TYPES:261,
CKR_WRAPPED_KEY_INVALID:272,CKR_WRAPPED_KEY_LEN_RANGE:274,CKR_WRAPPING_KEY_HANDLE_INVALID:275,CKR_WRAPPING_KEY_SIZE_RANGE:276,CKR_WRAPPING_KEY_TYPE_INCONSISTENT:277,
CKR_RANDOM_SEED_NOT_SUPPORTED:288,CKR_RANDOM_NO_RNG:289,CKR_DOMAIN_PARAMS_INVALID:304,CKR_CURVE_NOT_SUPPORTED:320,CKR_BUFFER_TOO_SMALL:336,CKR_SAVED_STATE_INVALID:352,
CKR_INFORMATION_SENSITIVE:368,CKR_STATE_UNSAVEABLE:384,CKR_CRYPTOKI_NOT_INITIALIZED:400,CKR_CRYPTOKI_ALREADY_INITIALIZED:401,CKR_MUTEX_BAD:416,CKR_MUTEX_NOT_LOCKED:417,
CKR_NEW_PIN_MODE:432,CKR_NEXT_OTP:433,CKR_EXCEEDED_MAX_ITERATIONS:437,CKR_FIPS_SELF_TEST_FAILED:438,CKR_LIBRARY_LOAD_FAILED:439,CKR_PIN_TOO_WEAK:440,CKR_PUBLIC_KEY_INVALID:441,
CKR_FUNCTION_REJECTED:512,CKR_VENDOR_DEFINED:2147483648},A=new Map(Object.entries(p).map(([e,_])=>[_,e]));function h(e){return A.get(e)??`0x${(e>>>0).toString(16).
toUpperCase()}`}var E="See the tail of the library's log below; with `log-level: debug` it says more.",N={code:"KEY_TYPE_MISMATCH",meaning:"the signing policy's\
 key can't make this kind of signature",hint:"Choose a tool, `digest` and `padding` that fit the key (RSA or EC), or a signing policy with another key."},a={code:"\
AUTHENTICATION_FAILED",meaning:"SignPath did not accept the organization or the API token",hint:"Check `organization-id` and `api-token`: the token may be misty\
ped, expired or revoked, or belong to another organization."},O={code:"POLICY_NOT_FOUND",meaning:"the library has no such key: the token may not submit to this \
project and signing policy, or they are spelled differently",hint:"Check `project-slug` and `signing-policy-slug`, and that the API token is a submitter of that\
 policy."},R={code:"SIGNING_FAILED",meaning:"the tool used the library without logging in, or a session was lost",hint:`The PIN must be CONFIG wherever a tool a\
sks for one. ${E}`},T={code:"LIBRARY_NOT_LOADABLE",meaning:"the token is not initialized, or the module does not find its own configuration",hint:"Initialize th\
e token, and give this job the variable that names the module's configuration, such as SOFTHSM2_CONF."},d={code:"SIGNING_FAILED",meaning:"signing failed; the to\
ol tried once more and reports only that second failure",hint:`The real cause stands in the library's log. ${E}`},y={CKR_FUNCTION_FAILED:{code:"SERVICE_UNAVAILA\
BLE",meaning:"SignPath could not be reached, or not in time",hint:"Try again later; check the network, `http-proxy` and SignPath's status page. `service-unavail\
able-timeout-in-seconds` says how long the library tries."},CKR_DEVICE_ERROR:{code:"SERVICE_ERROR",meaning:"SignPath reported an internal error",hint:"Trying ag\
ain will hardly help: check `api-url`, then ask SignPath's support with the library's log at hand."},CKR_ARGUMENTS_BAD:{code:"REQUEST_REJECTED",meaning:"SignPat\
h rejected the request",hint:`The project, the signing policy, the token's permissions or the policy's own rules forbid it. ${E}`},CKR_GENERAL_ERROR:{code:"SIGN\
ING_FAILED",meaning:"the library failed without giving a reason",hint:E},CKR_PIN_INCORRECT:a,CKR_PIN_INVALID:a,CKR_PIN_LEN_RANGE:a,CKR_PIN_EXPIRED:a,CKR_PIN_LOCKED:a,
CKR_TOKEN_WRITE_PROTECTED:{code:"SIGNING_FAILED",meaning:"the tool opened a read/write session, which SignPath's library refuses",hint:"Set SIGNPATH_CRYPTOKI_DO\
_NOT_FAIL_ON_READ_WRITE_SESSIONS to true: pkcs11-tool before 0.23 and cosign need it."},CKR_SESSION_READ_ONLY:{code:"SIGNING_FAILED",meaning:"the tool tried to \
write to the token, and SignPath's keys are read-only",hint:"Use the tool for signing only: keys and certificates are managed in SignPath."},CKR_KEY_TYPE_INCONSISTENT:N,
CKR_KEY_FUNCTION_NOT_PERMITTED:N,CKR_KEY_SIZE_RANGE:N,CKR_MECHANISM_INVALID:N,CKR_MECHANISM_PARAM_INVALID:N,CKR_DATA_INVALID:{code:"KEY_TYPE_MISMATCH",meaning:"\
the library did not take the data to be signed: it signs digests of SHA-256, SHA-384 and SHA-512 only",hint:"Check `digest`, and `arguments` that change what th\
e tool signs."},CKR_DATA_LEN_RANGE:{code:"KEY_TYPE_MISMATCH",meaning:"the data to be signed has the wrong length for this key and mechanism",hint:"Check `digest\
` and `padding`, and `arguments` that change what the tool signs."},CKR_KEY_HANDLE_INVALID:O,CKR_OBJECT_HANDLE_INVALID:O,CKR_USER_NOT_LOGGED_IN:R,CKR_USER_PIN_NOT_INITIALIZED:R,
CKR_USER_TYPE_INVALID:R,CKR_SESSION_HANDLE_INVALID:R,CKR_SESSION_CLOSED:R,CKR_OPERATION_ACTIVE:d,CKR_OPERATION_NOT_INITIALIZED:d,CKR_SLOT_ID_INVALID:{code:"LIBR\
ARY_NOT_LOADABLE",meaning:"the library has no such slot",hint:"SignPath's slot has the id 1. Leave the slot out where the tool allows it."},CKR_TOKEN_NOT_PRESENT:{
code:"LIBRARY_NOT_LOADABLE",meaning:"the library shows no token",hint:`Check that the tool loads SignPath's library and no other. ${E}`},CKR_TOKEN_NOT_RECOGNIZED:T,
CKR_CRYPTOKI_NOT_INITIALIZED:{code:"LIBRARY_NOT_LOADABLE",meaning:"the library is not initialized",hint:`Its start may have failed. ${E}`},CKR_FUNCTION_NOT_SUPPORTED:{
code:"SIGNING_FAILED",meaning:"the tool called a function that SignPath's library does not have",hint:"Use one of SignPath's supported tools and mechanisms, and\
 a recent version of the tool."},CKR_FUNCTION_CANCELED:{code:"CANCELLED",meaning:"the call was cancelled",hint:E},CKR_HOST_MEMORY:{code:"SIGNING_FAILED",meaning:"\
the machine ran out of memory",hint:"Lower `parallel`, or use a larger machine."}},o="The tool's own words are below; the module, or what stands behind it, may \
have a log of its own.",C="Let nothing else use the token meanwhile: some modules, SoftHSM among them, fail where several processes log in at once.",i={code:"AU\
THENTICATION_FAILED",meaning:"the module did not accept the PIN",hint:"The module's PIN must be CONFIG: that is what it is given."},l={code:"POLICY_NOT_FOUND",meaning:"\
the token has no such key, or has it no longer",hint:`Check \`project-slug\` and \`signing-policy-slug\`: the key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY. ${C}`},
K={code:"SIGNING_FAILED",meaning:"a session was lost",hint:`Check that nothing resets or removes the token meanwhile. ${o}`},D={code:"SIGNING_FAILED",meaning:"s\
igning failed; the tool tried once more and reports only that second failure",hint:"Sign a file with another tool, such as openssl-pkeyutl, to see the module's \
own return value."},S={code:"LIBRARY_NOT_LOADABLE",meaning:"the token is not there",hint:"Check that the device is connected, and that the module finds its own \
configuration."},F={CKR_FUNCTION_FAILED:{code:"SERVICE_UNAVAILABLE",meaning:"the module could not do it, which may be over soon",hint:`Try again later; check th\
e device or the service behind the module. ${o}`},CKR_DEVICE_ERROR:{code:"SERVICE_ERROR",meaning:"the device or the service behind the module failed",hint:`Chec\
k it. ${o}`},CKR_ARGUMENTS_BAD:{code:"REQUEST_REJECTED",meaning:"the module did not take what it was given",hint:o},CKR_GENERAL_ERROR:{code:"SIGNING_FAILED",meaning:"\
the module failed without giving a reason",hint:`${C} ${o}`},CKR_PIN_INCORRECT:i,CKR_PIN_INVALID:i,CKR_PIN_LEN_RANGE:i,CKR_PIN_EXPIRED:{...i,meaning:"the PIN ha\
s expired",hint:"Set it anew by the module's own means. It must be CONFIG."},CKR_PIN_LOCKED:{...i,meaning:"the PIN is locked: it was wrong too often",hint:"Unlo\
ck it by the module's own means. It must be CONFIG."},CKR_TOKEN_WRITE_PROTECTED:{code:"SIGNING_FAILED",meaning:"the tool opened a read/write session, which the \
module refuses",hint:"Choose another tool: pkcs11-tool before 0.23 and cosign open such sessions."},CKR_SESSION_READ_ONLY:{code:"SIGNING_FAILED",meaning:"the to\
ol tried to write to the token",hint:"Use the tool for signing only."},CKR_SESSION_COUNT:{code:"SIGNING_FAILED",meaning:"the token has no session left",hint:"Lo\
wer `parallel`, and end what else uses the token."},CKR_CANT_LOCK:{code:"SIGNING_FAILED",meaning:"the tool wants to use the module from several threads, which t\
he module does not allow",hint:"Choose a tool that does not, such as pkcs11-tool. Two files or more are signed without the tool where `batch` is auto."},CKR_DATA_INVALID:{
code:"KEY_TYPE_MISMATCH",meaning:"the module did not take the data to be signed",hint:"Check `digest`, and `arguments` that change what the tool signs."},CKR_KEY_HANDLE_INVALID:l,
CKR_OBJECT_HANDLE_INVALID:l,CKR_USER_NOT_LOGGED_IN:{code:"SIGNING_FAILED",meaning:"the session is not logged in, or the key wants the PIN before each signature \
(CKA_ALWAYS_AUTHENTICATE)",hint:"Such a key can sign with pkcs11-tool, gpg, rpmsign and debsigs, which give the PIN each time."},CKR_USER_PIN_NOT_INITIALIZED:{...i,
meaning:"the token has no PIN yet",hint:`Initialize it, with the PIN CONFIG. ${C}`},CKR_USER_TYPE_INVALID:K,CKR_SESSION_HANDLE_INVALID:K,CKR_SESSION_CLOSED:K,CKR_OPERATION_ACTIVE:D,
CKR_OPERATION_NOT_INITIALIZED:D,CKR_SLOT_ID_INVALID:{code:"LIBRARY_NOT_LOADABLE",meaning:"the module has no such slot",hint:`Check that the token is still there\
. ${C}`},CKR_TOKEN_NOT_PRESENT:S,CKR_TOKEN_NOT_RECOGNIZED:{...T,hint:`${T.hint} ${C}`},CKR_DEVICE_REMOVED:{...S,code:"SIGNING_FAILED"},CKR_CRYPTOKI_NOT_INITIALIZED:{
code:"LIBRARY_NOT_LOADABLE",meaning:"the module is not initialized",hint:`Its start may have failed. ${o}`},CKR_FUNCTION_NOT_SUPPORTED:{code:"SIGNING_FAILED",meaning:"\
the tool called a function that the module does not have",hint:"Choose another tool, or a recent version of it."},CKR_FUNCTION_CANCELED:{code:"CANCELLED",meaning:"\
the call was cancelled",hint:o}};function g(e,_=!1){return(_?L(F,e):void 0)??L(y,e)??(_?M:b)}var b={code:"SIGNING_FAILED",meaning:"a failure that SignPath's doc\
umentation does not describe",hint:E},M={code:"SIGNING_FAILED",meaning:"a failure that only its vendor can explain",hint:o};function L(e,_){return Object.hasOwn(
e,_)?e[_]:void 0}function P(e){let _=[...e.matchAll(/\berror:([0-9A-F]{8,16}):PKCS#11 module:/gi)].map(t=>{let I=Number.parseInt((t[1]??"").slice(-8),16),n=I&8388607;
if(!(n>1024&&n<1040))return h(A.has(n)||!A.has(I&4095)?n:I&4095)});return r(_)}function m(e){let _=/PKCS11 function \w+ failed: rv = (?:(CKR_\w+)|unknown PKCS11 error)?\s*\((0x[0-9a-f]+)\)/gi;
return r([...e.matchAll(_)].map(t=>c(t[2])??t[1]))}function u(e){let _=/PKCS11Exception:\s*(CKR_[A-Z0-9_]+|0x[0-9a-f]+)/gi;return r([...e.matchAll(_)].map(t=>c(
t[1])??t[1]))}function c(e){return e!==void 0&&/^0x/i.test(e)?h(Number.parseInt(e,16)):void 0}function r(e){let _=e.filter(t=>t!==void 0&&t!=="CKR_OK");return _.
find(t=>t!=="CKR_OPERATION_ACTIVE"&&t!=="CKR_OPERATION_NOT_INITIALIZED")??_[0]}var v=new Set(["CKR_OK","CKR_ATTRIBUTE_TYPE_INVALID","CKR_SESSION_HANDLE_INVALID",
"CKR_USER_NOT_LOGGED_IN","CKR_USER_ALREADY_LOGGED_IN","CKR_FUNCTION_REJECTED","CKR_TOKEN_NOT_RECOGNIZED"]);function G(e){return[...e.matchAll(/\brv=(\d+)-'/g)].
map(([,_])=>h(Number(_))).findLast(_=>!v.has(_))}0&&(module.exports={a,b,c,d,e,f});
