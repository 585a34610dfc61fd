var bundleAddress = require('url').pathToFileURL(__filename).href;
var Ct=Object.create;var He=Object.defineProperty;var Ot=Object.getOwnPropertyDescriptor;var Lt=Object.getOwnPropertyNames;var Tt=Object.getPrototypeOf,Ht=Object.prototype.hasOwnProperty;var Pt=(e,t)=>{for(var r in t)He(e,r,{get:t[r],enumerable:!0})},ze=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Lt(t))!Ht.call(e,n)&&
n!==r&&He(e,n,{get:()=>t[n],enumerable:!(s=Ot(t,n))||s.enumerable});return e};var Ze=(e,t,r)=>(r=e!=null?Ct(Tt(e)):{},ze(t||!e||!e.__esModule?He(r,"default",{value:e,enumerable:!0}):r,e)),It=e=>ze(He({},"__esModule",{value:!0}),e);var xs={};Pt(xs,{findFilesToSign:()=>$t});module.exports=It(xs);var Ge=require("./chunk-M7VDB62C.cjs"),_t=require("./chunk-XLMP55QE.cjs"),St=require("./chunk-DXFR72HM.cjs"),
Qe=require("./chunk-SWKHB56L.cjs"),be=require("./chunk-74PKTZTJ.cjs"),_e=require("./chunk-DL23VD4K.cjs"),me=require("./chunk-2OATJTSY.cjs"),Et=require("node:fs"),
pe=require("node:path"),B=require("node:fs"),We=require("node:fs/promises"),Z=require("node:path"),Rt=require("node:timers/promises"),ue=require("fs"),ae=require("path"),
wt=require("url"),xt=require("module"),te=require("path"),Ft=Ze(require("fs")),Le=require("node:fs/promises"),le=require("node:path"),Pe=(0,me.b)((e,t)=>{"use s\
trict";var r="[^\\\\/]",s="(?=.)",n="[^/]",i="(?:\\/|$)",l="(?:^|\\/)",a=`\\.{1,2}${i}`,u="(?!\\.)",y=`(?!${l}${a})`,b=`(?!\\.{0,1}${i})`,m=`(?!${a})`,_="[^.\\/]",
S=`${n}*?`,k="/",L={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:s,QMARK:n,END_ANCHOR:i,DOTS_SLASH:a,NO_DOT:u,NO_DOTS:y,
NO_DOT_SLASH:b,NO_DOTS_SLASH:m,QMARK_NO_DOT:_,STAR:S,START_ANCHOR:l,SEP:k},H={...L,SLASH_LITERAL:"[\\\\/]",QMARK:r,STAR:`${r}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",
NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"\
[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},ne={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",
upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:ne,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,
CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(P){return{"!":{type:"ne\
gate",open:"(?:(?!(?:",close:`))${P.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:"\
)*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(P){return P===!0?H:L}}}),Ie=(0,me.b)(e=>{"use strict";var{REGEX_BACKSLASH:t,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:s,
REGEX_SPECIAL_CHARS_GLOBAL:n}=Pe();e.isObject=i=>i!==null&&typeof i=="object"&&!Array.isArray(i),e.hasRegexChars=i=>s.test(i),e.isRegexChar=i=>i.length===1&&e.hasRegexChars(
i),e.escapeRegex=i=>i.replace(n,"\\$1"),e.toPosixSlashes=i=>i.replace(t,"/"),e.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let i=navigator.platform.
toLowerCase();return i==="win32"||i==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1},e.removeBackslashes=i=>i.replace(r,l=>l===
"\\"?"":l),e.escapeLast=(i,l,a)=>{let u=i.lastIndexOf(l,a);return u===-1?i:i[u-1]==="\\"?e.escapeLast(i,l,u-1):`${i.slice(0,u)}\\${i.slice(u)}`},e.removePrefix=
(i,l={})=>{let a=i;return a.startsWith("./")&&(a=a.slice(2),l.prefix="./"),a},e.wrapOutput=(i,l={},a={})=>{let u=a.contains?"":"^",y=a.contains?"":"$",b=`${u}(?\
:${i})${y}`;return l.negated===!0&&(b=`(?:^(?!${b}).*$)`),b},e.basename=(i,{windows:l}={})=>{let a=i.split(l?/[\\/]/:"/"),u=a[a.length-1];return u===""?a[a.length-
2]:u}}),Nt=(0,me.b)((e,t)=>{"use strict";var r=Ie(),{CHAR_ASTERISK:s,CHAR_AT:n,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:l,CHAR_DOT:a,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:y,
CHAR_LEFT_CURLY_BRACE:b,CHAR_LEFT_PARENTHESES:m,CHAR_LEFT_SQUARE_BRACKET:_,CHAR_PLUS:S,CHAR_QUESTION_MARK:k,CHAR_RIGHT_CURLY_BRACE:L,CHAR_RIGHT_PARENTHESES:H,CHAR_RIGHT_SQUARE_BRACKET:ne}=Pe(),
P=f=>f===y||f===i,z=f=>{f.isPrefix!==!0&&(f.depth=f.isGlobstar?1/0:1)},re=(f,A)=>{let o=A||{},w=f.length-1,$=o.parts===!0||o.tokens===!0||o.scanToEnd===!0,R=[],
v=[],E=[],U=f,Q=-1,M=0,ce=0,se=!1,he=!1,G=!1,Ae=!1,Se=!1,fe=!1,N=!1,de=!1,Ee=!1,J=!1,Y=0,ie,x,T={value:"",depth:0,isGlob:!1},p=()=>Q>=w,ee=()=>U.charCodeAt(Q+1),
K=()=>(ie=x,U.charCodeAt(++Q));for(;Q<w;){x=K();let I;if(x===i){N=T.backslashes=!0,x=K(),x===b&&(fe=!0);continue}if(fe===!0||x===b){for(Y++;p()!==!0&&(x=K());){
if(x===i){N=T.backslashes=!0,K();continue}if(x===b){Y++;continue}if(fe!==!0&&x===a&&(x=K())===a){if(se=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(fe!==
!0&&x===l){if(se=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===L&&(Y--,Y===0)){fe=!1,se=T.isBrace=!0,J=!0;break}}if($===!0)continue;break}if(x===
y){if(R.push(Q),v.push(T),T={value:"",depth:0,isGlob:!1},J===!0)continue;if(ie===a&&Q===M+1){M+=2;continue}ce=Q+1;continue}if(o.noext!==!0&&(x===S||x===n||x===s||
x===k||x===u)&&ee()===m){if(G=T.isGlob=!0,Ae=T.isExtglob=!0,J=!0,x===u&&Q===M&&(Ee=!0),$===!0){let V=0;for(;p()!==!0&&(x=K());){if(x===i){N=T.backslashes=!0,K();
continue}if(x===m){V++;continue}if(x===H&&--V===0){J=!0;break}}continue}break}if(x===s){if(ie===s&&(Se=T.isGlobstar=!0),G=T.isGlob=!0,J=!0,$===!0)continue;break}
if(x===k){if(G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===_){for(;p()!==!0&&(I=K());){if(I===i){N=T.backslashes=!0,K();continue}if(I===ne){he=T.isBracket=!0,
G=T.isGlob=!0,J=!0;break}}if($===!0)continue;break}if(o.nonegate!==!0&&x===u&&Q===M){de=T.negated=!0,M++;continue}if(o.noparen!==!0&&x===m){if(G=T.isGlob=!0,$===
!0){let V=1;for(;p()!==!0&&(x=K());){if(x===i){N=T.backslashes=!0,K();continue}if(x===m){V++;continue}if(x===H&&--V===0){J=!0;break}}continue}break}if(G===!0){if(J=
!0,$===!0)continue;break}}o.noext===!0&&(Ae=!1,G=!1);let q=U,h="",c="";M>0&&(h=U.slice(0,M),U=U.slice(M),ce-=M),q&&G===!0&&ce>0?(q=U.slice(0,ce),c=U.slice(ce)):
G===!0?(q="",c=U):q=U,q&&q!==""&&q!=="/"&&q!==U&&P(q.charCodeAt(q.length-1))&&(q=q.slice(0,-1)),o.unescape===!0&&(c&&(c=r.removeBackslashes(c)),q&&N===!0&&(q=r.
removeBackslashes(q)));let oe={prefix:h,input:f,start:M,base:q,glob:c,isBrace:se,isBracket:he,isGlob:G,isExtglob:Ae,isGlobstar:Se,negated:de,negatedExtglob:Ee};
if(o.tokens===!0&&(oe.maxDepth=0,P(x)||v.push(T),oe.tokens=v),o.parts===!0||o.tokens===!0){let I;for(let j=0;j<R.length;j++){let xe=I!==void 0?I+1:M,ke=R[j],Re=f.
slice(xe,ke);o.tokens&&(j===0&&M!==0?(v[j].isPrefix=!0,v[j].value=h):v[j].value=Re,z(v[j]),oe.maxDepth+=v[j].depth),ke>=M&&(E.push(Re),I=ke)}let V=I!==void 0?I+
1:M,ge=f.slice(V);E.push(ge),o.tokens&&I&&I+1<f.length&&(v[v.length-1].value=ge,z(v[v.length-1]),oe.maxDepth+=v[v.length-1].depth),oe.slashes=R,oe.parts=E}return oe};
t.exports=re}),Dt=(0,me.b)((e,t)=>{"use strict";var r=Pe(),s=Ie(),{MAX_LENGTH:n,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:l,REGEX_SPECIAL_CHARS_BACKREF:a,REPLACEMENTS:u}=r,
y=(f,A)=>{if(typeof A.expandRange=="function")return A.expandRange(...f,A);f.sort();let o=`[${f.join("-")}]`;try{new RegExp(o)}catch{return f.map(w=>s.escapeRegex(
w)).join("..")}return o},b=(f,A)=>`Missing ${f}: "${A}" - use "\\\\${A}" to match literal characters`,m=f=>{let A=[],o=0,w=0,$=0,R="",v=!1;for(let E of f){if(v===
!0){R+=E,v=!1;continue}if(E==="\\"){R+=E,v=!0;continue}if(E==='"'){$=$===1?0:1,R+=E;continue}if($===0){if(E==="[")o++;else if(E==="]"&&o>0)o--;else if(o===0){if(E===
"(")w++;else if(E===")"&&w>0)w--;else if(E==="|"&&w===0){A.push(R),R="";continue}}}R+=E}return A.push(R),A},_=f=>{let A=!1;for(let o of f){if(A===!0){A=!1;continue}
if(o==="\\"){A=!0;continue}if(/[?*+@!()[\]{}]/.test(o))return!1}return!0},S=f=>{let A=f.trim(),o=!0;for(;o===!0;)o=!1,/^@\([^\\()[\]{}|]+\)$/.test(A)&&(A=A.slice(
2,-1),o=!0);if(_(A))return A.replace(/\\(.)/g,"$1")},k=f=>{let A=f.map(S).filter(Boolean);for(let o=0;o<A.length;o++)for(let w=o+1;w<A.length;w++){let $=A[o],R=A[w],
v=$[0];if(!(!v||$!==v.repeat($.length)||R!==v.repeat(R.length))&&($===R||$.startsWith(R)||R.startsWith($)))return!0}return!1},L=(f,A=!0)=>{if(f[0]!=="+"&&f[0]!==
"*"||f[1]!=="(")return;let o=0,w=0,$=0,R=!1;for(let v=1;v<f.length;v++){let E=f[v];if(R===!0){R=!1;continue}if(E==="\\"){R=!0;continue}if(E==='"'){$=$===1?0:1;continue}
if($!==1){if(E==="["){o++;continue}if(E==="]"&&o>0){o--;continue}if(!(o>0)){if(E==="("){w++;continue}if(E===")"&&(w--,w===0))return A===!0&&v!==f.length-1?void 0:
{type:f[0],body:f.slice(2,v),end:v}}}}},H=f=>`${f.length===1?s.escapeRegex(f[0]):`[${f.map(A=>s.escapeRegex(A)).join("")}]`}*`,ne=f=>{let A=0,o=[];for(;A<f.length;){
let w=L(f.slice(A),!1);if(!w||w.type!=="*")return;let $=m(w.body).map(v=>v.trim());if($.length!==1)return;let R=S($[0]);if(!R||R.length!==1)return;o.push(R),A+=
w.end+1}if(!(o.length<1))return o},P=f=>{let A=0,o=f.trim(),w=L(o);for(;w;)A++,o=w.body.trim(),w=L(o);return A},z=(f,A)=>{if(A.maxExtglobRecursion===!1)return{risky:!1};
let o=typeof A.maxExtglobRecursion=="number"?A.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,w=m(f).map(E=>E.trim());if(w.length>1&&(w.some(E=>E==="")||w.
some(E=>/^[*?]+$/.test(E))||k(w)))return{risky:!0};let $=[],R=!1,v=!0;for(let E of w){let U=ne(E);if(U){R=!0,$.push(...U);continue}let Q=S(E);if(Q&&Q.length===1){
$.push(Q);continue}if(v=!1,P(E)>o)return{risky:!0}}return R?v?{risky:!0,safeOutput:H([...new Set($)])}:{risky:!0}:{risky:!1}},re=(f,A)=>{if(typeof f!="string")throw new TypeError(
"Expected a string");f=u[f]||f;let o={...A},w=typeof o.maxLength=="number"?Math.min(n,o.maxLength):n,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}\
, exceeds maximum allowed length: ${w}`);let R={type:"bos",value:"",output:o.prepend||""},v=[R],E=o.capture?"":"?:",U=r.globChars(o.windows),Q=r.extglobChars(U),
{DOT_LITERAL:M,PLUS_LITERAL:ce,SLASH_LITERAL:se,ONE_CHAR:he,DOTS_SLASH:G,NO_DOT:Ae,NO_DOT_SLASH:Se,NO_DOTS_SLASH:fe,QMARK:N,QMARK_NO_DOT:de,STAR:Ee,START_ANCHOR:J}=U,
Y=g=>`(${E}(?:(?!${J}${g.dot?G:M}).)*?)`,ie=o.dot?"":Ae,x=o.dot?N:de,T=o.bash===!0?Y(o):Ee;o.capture&&(T=`(${T})`),typeof o.noext=="boolean"&&(o.noextglob=o.noext);
let p={input:f,index:-1,start:0,dot:o.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:v};
f=s.removePrefix(f,p),$=f.length;let ee=[],K=[],q=[],h=R,c,oe=()=>p.index===$-1,I=p.peek=(g=1)=>f[p.index+g],V=p.advance=()=>f[++p.index]||"",ge=()=>f.slice(p.index+
1),j=(g="",F=0)=>{p.consumed+=g,p.index+=F},xe=g=>{p.output+=g.output!=null?g.output:g.value,j(g.value)},ke=()=>{let g=1;for(;I()==="!"&&(I(2)!=="("||I(3)==="?");)
V(),p.start++,g++;return g%2===0?!1:(p.negated=!0,p.start++,!0)},Re=g=>{p[g]++,q.push(g)},ve=g=>{p[g]--,q.pop()},C=g=>{if(h.type==="globstar"){let F=p.braces>0&&
(g.type==="comma"||g.type==="brace"),d=g.extglob===!0||ee.length&&(g.type==="pipe"||g.type==="paren");g.type!=="slash"&&g.type!=="paren"&&!F&&!d&&(p.output=p.output.
slice(0,-h.output.length),h.type="star",h.value="*",h.output=T,p.output+=h.output)}if(ee.length&&g.type!=="paren"&&(ee[ee.length-1].inner+=g.value),(g.value||g.
output)&&xe(g),h&&h.type==="text"&&g.type==="text"){h.output=(h.output||h.value)+g.value,h.value+=g.value;return}g.prev=h,v.push(g),h=g},Te=(g,F)=>{let d={...Q[F],
conditions:1,inner:""};d.prev=h,d.parens=p.parens,d.output=p.output,d.startIndex=p.index,d.tokensIndex=v.length;let O=(o.capture?"(":"")+d.open;Re("parens"),C({
type:g,value:F,output:p.output?"":he}),C({type:"paren",extglob:!0,value:V(),output:O}),ee.push(d)},kt=g=>{let F=f.slice(g.startIndex,p.index+1),d=f.slice(g.startIndex+
2,p.index),O=z(d,o);if((g.type==="plus"||g.type==="star")&&O.risky){let D=O.safeOutput?(g.output?"":he)+(o.capture?`(${O.safeOutput})`:O.safeOutput):void 0,ye=v[g.
tokensIndex];ye.type="text",ye.value=F,ye.output=D||s.escapeRegex(F);for(let we=g.tokensIndex+1;we<v.length;we++)v[we].value="",v[we].output="",delete v[we].suffix;
p.output=g.output+ye.output,p.backtrack=!0,C({type:"paren",extglob:!0,value:c,output:""}),ve("parens");return}let W=g.close+(o.capture?")":""),X;if(g.type==="ne\
gate"){let D=T;if(g.inner&&g.inner.length>1&&g.inner.includes("/")&&(D=Y(o)),(D!==T||oe()||/^\)+$/.test(ge()))&&(W=g.close=`)$))${D}`),g.inner.includes("*")&&(X=
ge())&&/^\.[^\\/.]+$/.test(X)){let ye=re(X,{...A,fastpaths:!1}).output;W=g.close=`)${ye})${D})`}g.prev.type==="bos"&&(p.negatedExtglob=!0)}C({type:"paren",extglob:!0,
value:c,output:W}),ve("parens")};if(o.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(f)){let g=!1,F=f.replace(a,(d,O,W,X,D,ye)=>X==="\\"?(g=!0,d):X==="?"?O?O+X+(D?
N.repeat(D.length):""):ye===0?x+(D?N.repeat(D.length):""):N.repeat(W.length):X==="."?M.repeat(W.length):X==="*"?O?O+X+(D?T:""):T:O?d:`\\${d}`);return g===!0&&(o.
unescape===!0?F=F.replace(/\\/g,""):F=F.replace(/\\+/g,d=>d.length%2===0?"\\\\":d?"\\":"")),F===f&&o.contains===!0?(p.output=f,p):(p.output=s.wrapOutput(F,p,A),
p)}for(;!oe();){if(c=V(),c==="\0")continue;if(c==="\\"){let d=I();if(d==="/"&&o.bash!==!0||d==="."||d===";")continue;if(!d){c+="\\",C({type:"text",value:c});continue}
let O=/^\\+/.exec(ge()),W=0;if(O&&O[0].length>2&&(W=O[0].length,p.index+=W,W%2!==0&&(c+="\\")),o.unescape===!0?c=V():c+=V(),p.brackets===0){C({type:"text",value:c});
continue}}if(p.brackets>0&&(c!=="]"||h.value==="["||h.value==="[^")){if(o.posix!==!1&&c===":"){let d=h.value.slice(1);if(d.includes("[")&&(h.posix=!0,d.includes(
":"))){let O=h.value.lastIndexOf("["),W=h.value.slice(0,O),X=h.value.slice(O+2),D=i[X];if(D){h.value=W+D,p.backtrack=!0,V(),!R.output&&v.indexOf(h)===1&&(R.output=
he);continue}}}(c==="["&&I()!==":"||c==="-"&&I()==="]")&&(c=`\\${c}`),c==="]"&&(h.value==="["||h.value==="[^")&&(c=`\\${c}`),o.posix===!0&&c==="!"&&h.value==="["&&
(c="^"),h.value+=c,xe({value:c});continue}if(p.quotes===1&&c!=='"'){c=s.escapeRegex(c),h.value+=c,xe({value:c});continue}if(c==='"'){p.quotes=p.quotes===1?0:1,o.
keepQuotes===!0&&C({type:"text",value:c});continue}if(c==="("){Re("parens"),C({type:"paren",value:c});continue}if(c===")"){if(p.parens===0&&o.strictBrackets===!0)
throw new SyntaxError(b("opening","("));let d=ee[ee.length-1];if(d&&p.parens===d.parens+1){kt(ee.pop());continue}C({type:"paren",value:c,output:p.parens?")":"\\)"}),
ve("parens");continue}if(c==="["){if(o.nobracket===!0||!ge().includes("]")){if(o.nobracket!==!0&&o.strictBrackets===!0)throw new SyntaxError(b("closing","]"));c=
`\\${c}`}else Re("brackets");C({type:"bracket",value:c});continue}if(c==="]"){if(o.nobracket===!0||h&&h.type==="bracket"&&h.value.length===1){C({type:"text",value:c,
output:`\\${c}`});continue}if(p.brackets===0){if(o.strictBrackets===!0)throw new SyntaxError(b("opening","["));C({type:"text",value:c,output:`\\${c}`});continue}
ve("brackets");let d=h.value.slice(1);if(h.posix!==!0&&d[0]==="^"&&!d.includes("/")&&(c=`/${c}`),h.value+=c,xe({value:c}),o.literalBrackets===!1||s.hasRegexChars(
d))continue;let O=s.escapeRegex(h.value);if(p.output=p.output.slice(0,-h.value.length),o.literalBrackets===!0){p.output+=O,h.value=O;continue}h.value=`(${E}${O}\
|${h.value})`,p.output+=h.value;continue}if(c==="{"&&o.nobrace!==!0){Re("braces");let d={type:"brace",value:c,output:"(",outputIndex:p.output.length,tokensIndex:p.
tokens.length};K.push(d),C(d);continue}if(c==="}"){let d=K[K.length-1];if(o.nobrace===!0||!d){C({type:"text",value:c,output:c});continue}let O=")";if(d.dots===!0){
let W=v.slice(),X=[];for(let D=W.length-1;D>=0&&(v.pop(),W[D].type!=="brace");D--)W[D].type!=="dots"&&X.unshift(W[D].value);O=y(X,o),p.backtrack=!0}if(d.comma!==
!0&&d.dots!==!0){let W=p.output.slice(0,d.outputIndex),X=p.tokens.slice(d.tokensIndex);d.value=d.output="\\{",c=O="\\}",p.output=W;for(let D of X)p.output+=D.output||
D.value}C({type:"brace",value:c,output:O}),ve("braces"),K.pop();continue}if(c==="|"){ee.length>0&&ee[ee.length-1].conditions++,C({type:"text",value:c});continue}
if(c===","){let d=c,O=K[K.length-1];O&&q[q.length-1]==="braces"&&(O.comma=!0,d="|"),C({type:"comma",value:c,output:d});continue}if(c==="/"){if(h.type==="dot"&&p.
index===p.start+1){p.start=p.index+1,p.consumed="",p.output="",v.pop(),h=R;continue}C({type:"slash",value:c,output:se});continue}if(c==="."){if(p.braces>0&&h.type===
"dot"){h.value==="."&&(h.output=M);let d=K[K.length-1];h.type="dots",h.output+=c,h.value+=c,d.dots=!0;continue}if(p.braces+p.parens===0&&h.type!=="bos"&&h.type!==
"slash"){C({type:"text",value:c,output:M});continue}C({type:"dot",value:c,output:M});continue}if(c==="?"){if(!(h&&h.value==="(")&&o.noextglob!==!0&&I()==="("&&I(
2)!=="?"){Te("qmark",c);continue}if(h&&h.type==="paren"){let d=I(),O=c;(h.value==="("&&!/[!=<:]/.test(d)||d==="<"&&!/<([!=]|\w+>)/.test(ge()))&&(O=`\\${c}`),C({
type:"text",value:c,output:O});continue}if(o.dot!==!0&&(h.type==="slash"||h.type==="bos")){C({type:"qmark",value:c,output:de});continue}C({type:"qmark",value:c,
output:N});continue}if(c==="!"){if(o.noextglob!==!0&&I()==="("&&(I(2)!=="?"||!/[!=<:]/.test(I(3)))){Te("negate",c);continue}if(o.nonegate!==!0&&p.index===0){ke();
continue}}if(c==="+"){if(o.noextglob!==!0&&I()==="("&&I(2)!=="?"){Te("plus",c);continue}if(h&&h.value==="("||o.regex===!1){C({type:"plus",value:c,output:ce});continue}
if(h&&(h.type==="bracket"||h.type==="paren"||h.type==="brace")||p.parens>0){C({type:"plus",value:c});continue}C({type:"plus",value:ce});continue}if(c==="@"){if(o.
noextglob!==!0&&I()==="("&&I(2)!=="?"){C({type:"at",extglob:!0,value:c,output:""});continue}C({type:"text",value:c});continue}if(c!=="*"){(c==="$"||c==="^")&&(c=
`\\${c}`);let d=l.exec(ge());d&&(c+=d[0],p.index+=d[0].length),C({type:"text",value:c});continue}if(h&&(h.type==="globstar"||h.star===!0)){h.type="star",h.star=
!0,h.value+=c,h.output=T,p.backtrack=!0,p.globstar=!0,j(c);continue}let g=ge();if(o.noextglob!==!0&&/^\([^?]/.test(g)){Te("star",c);continue}if(h.type==="star"){
if(o.noglobstar===!0){j(c);continue}let d=h.prev,O=d.prev,W=d.type==="slash"||d.type==="bos",X=O&&(O.type==="star"||O.type==="globstar");if(o.bash===!0&&(!W||g[0]&&
g[0]!=="/")){C({type:"star",value:c,output:""});continue}let D=p.braces>0&&(d.type==="comma"||d.type==="brace"),ye=ee.length&&(d.type==="pipe"||d.type==="paren");
if(!W&&d.type!=="paren"&&!D&&!ye){C({type:"star",value:c,output:""});continue}for(;g.slice(0,3)==="/**";){let $e=f[p.index+4];if($e&&$e!=="/")break;g=g.slice(3),
j("/**",3)}let we=oe()||p.parens>0&&g===")".repeat(p.parens)&&!ee.some($e=>$e.type==="negate");if(d.type==="bos"&&oe()){h.type="globstar",h.value+=c,h.output=Y(
o),p.output=h.output,p.globstar=!0,j(c);continue}if(d.type==="slash"&&d.prev.type!=="bos"&&!X&&we){p.output=p.output.slice(0,-(d.output+h.output).length),d.output=
`(?:${d.output}`,h.type="globstar",h.output=Y(o)+(o.strictSlashes?")":"|$)"),h.value+=c,p.globstar=!0,p.output+=d.output+h.output,j(c);continue}if(d.type==="sla\
sh"&&d.prev.type!=="bos"&&g[0]==="/"){let $e=g[1]!==void 0?"|$":"";p.output=p.output.slice(0,-(d.output+h.output).length),d.output=`(?:${d.output}`,h.type="glob\
star",h.output=`${Y(o)}${se}|${se}${$e})`,h.value+=c,p.output+=d.output+h.output,p.globstar=!0,j(c+V()),C({type:"slash",value:"/",output:""});continue}if(d.type===
"bos"&&g[0]==="/"){h.type="globstar",h.value+=c,h.output=`(?:^|${se}|${Y(o)}${se})`,p.output=h.output,p.globstar=!0,j(c+V()),C({type:"slash",value:"/",output:""});
continue}p.output=p.output.slice(0,-h.output.length),h.type="globstar",h.output=Y(o),h.value+=c,p.output+=h.output,p.globstar=!0,j(c);continue}let F={type:"star",
value:c,output:T};if(o.bash===!0){F.output=".*?",(h.type==="bos"||h.type==="slash")&&(F.output=ie+F.output),C(F);continue}if(h&&(h.type==="bracket"||h.type==="p\
aren")&&o.regex===!0){F.output=c,C(F);continue}(p.index===p.start||h.type==="slash"||h.type==="dot")&&(h.type==="dot"?(p.output+=Se,h.output+=Se):o.dot===!0?(p.
output+=fe,h.output+=fe):(p.output+=ie,h.output+=ie),I()!=="*"&&(p.output+=he,h.output+=he)),C(F)}for(;p.brackets>0;){if(o.strictBrackets===!0)throw new SyntaxError(
b("closing","]"));p.output=s.escapeLast(p.output,"["),ve("brackets")}for(;p.parens>0;){if(o.strictBrackets===!0)throw new SyntaxError(b("closing",")"));p.output=
s.escapeLast(p.output,"("),ve("parens")}for(;p.braces>0;){if(o.strictBrackets===!0)throw new SyntaxError(b("closing","}"));p.output=s.escapeLast(p.output,"{"),ve(
"braces")}if(o.strictSlashes!==!0&&(h.type==="star"||h.type==="bracket")&&C({type:"maybe_slash",value:"",output:`${se}?`}),p.backtrack===!0){p.output="";for(let g of p.
tokens)p.output+=g.output!=null?g.output:g.value,g.suffix&&(p.output+=g.suffix)}return p};re.fastpaths=(f,A)=>{let o={...A},w=typeof o.maxLength=="number"?Math.
min(n,o.maxLength):n,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}, exceeds maximum allowed length: ${w}`);f=u[f]||f;let{DOT_LITERAL:R,SLASH_LITERAL:v,
ONE_CHAR:E,DOTS_SLASH:U,NO_DOT:Q,NO_DOTS:M,NO_DOTS_SLASH:ce,STAR:se,START_ANCHOR:he}=r.globChars(o.windows),G=o.dot?M:Q,Ae=o.dot?ce:Q,Se=o.capture?"":"?:",fe={negated:!1,
prefix:""},N=o.bash===!0?".*?":se;o.capture&&(N=`(${N})`);let de=ie=>ie.noglobstar===!0?N:`(${Se}(?:(?!${he}${ie.dot?U:R}).)*?)`,Ee=ie=>{switch(ie){case"*":return`${G}${E}${N}`;case"\
.*":return`${R}${E}${N}`;case"*.*":return`${G}${N}${R}${E}${N}`;case"*/*":return`${G}${N}${v}${E}${Ae}${N}`;case"**":return G+de(o);case"**/*":return`(?:${G}${de(
o)}${v})?${Ae}${E}${N}`;case"**/*.*":return`(?:${G}${de(o)}${v})?${Ae}${N}${R}${E}${N}`;case"**/.*":return`(?:${G}${de(o)}${v})?${R}${E}${N}`;default:{let x=/^(.*?)\.(\w+)$/.
exec(ie);if(!x)return;let T=Ee(x[1]);return T?T+R+x[2]:void 0}}},J=s.removePrefix(f,fe),Y=Ee(J);return Y&&o.strictSlashes!==!0&&(Y+=`${v}?`),Y},t.exports=re}),Bt=(0,me.b)(
(e,t)=>{"use strict";var r=Nt(),s=Dt(),n=Ie(),i=Pe(),l=u=>u&&typeof u=="object"&&!Array.isArray(u),a=(u,y,b=!1)=>{if(Array.isArray(u)){let P=u.map(z=>a(z,y,b));
return z=>{for(let re of P){let f=re(z);if(f)return f}return!1}}let m=l(u)&&u.tokens&&u.input;if(u===""||typeof u!="string"&&!m)throw new TypeError("Expected pa\
ttern to be a non-empty string");let _=y||{},S=_.windows,k=m?a.compileRe(u,y):a.makeRe(u,y,!1,!0),L=k.state;delete k.state;let H=()=>!1;if(_.ignore){let P={...y,
ignore:null,onMatch:null,onResult:null};H=a(_.ignore,P,b)}let ne=(P,z=!1)=>{let{isMatch:re,match:f,output:A}=a.test(P,k,y,{glob:u,posix:S}),o={glob:u,state:L,regex:k,
posix:S,input:P,output:A,match:f,isMatch:re};return typeof _.onResult=="function"&&_.onResult(o),re===!1?(o.isMatch=!1,z?o:!1):H(P)?(typeof _.onIgnore=="functio\
n"&&_.onIgnore(o),o.isMatch=!1,z?o:!1):(typeof _.onMatch=="function"&&_.onMatch(o),z?o:!0)};return b&&(ne.state=L),ne};a.test=(u,y,b,{glob:m,posix:_}={})=>{if(typeof u!=
"string")throw new TypeError("Expected input to be a string");if(u==="")return{isMatch:!1,output:""};let S=b||{},k=S.format||(_?n.toPosixSlashes:null),L=u===m,H=L&&
k?k(u):u;return L===!1&&(H=k?k(u):u,L=H===m),(L===!1||S.capture===!0)&&(S.matchBase===!0||S.basename===!0?L=a.matchBase(u,y,b,_):L=y.exec(H)),{isMatch:!!L,match:L,
output:H}},a.matchBase=(u,y,b,m=b&&b.windows)=>(y instanceof RegExp?y:a.makeRe(y,b)).test(n.basename(u,{windows:m})),a.isMatch=(u,y,b)=>a(y,b)(u),a.parse=(u,y)=>Array.
isArray(u)?u.map(b=>a.parse(b,y)):s(u,{...y,fastpaths:!1}),a.scan=(u,y)=>r(u,y),a.compileRe=(u,y,b=!1,m=!1)=>{if(b===!0)return u.output;let _=y||{},S=_.contains?
"":"^",k=_.contains?"":"$",L=`${S}(?:${u.output})${k}`;u&&u.negated===!0&&(L=`^(?!${L}).*$`);let H=a.toRegex(L,y);return m===!0&&(H.state=u),H},a.makeRe=(u,y={},b=!1,m=!1)=>{
if(!u||typeof u!="string")throw new TypeError("Expected a non-empty string");let _={negated:!1,fastpaths:!0};return y.fastpaths!==!1&&(u[0]==="."||u[0]==="*")&&
(_.output=s.fastpaths(u,y)),_.output||(_=s(u,y)),a.compileRe(_,y,b,m)},a.toRegex=(u,y)=>{try{let b=y||{};return new RegExp(u,b.flags||(b.nocase?"i":""))}catch(b){
if(y&&y.debug===!0)throw b;return/$^/}},a.constants=i,t.exports=a}),Ye=(0,me.b)((e,t)=>{"use strict";var r=Bt(),s=Ie();function n(i,l,a=!1){return l&&(l.windows===
null||l.windows===void 0)&&(l={...l,windows:s.isWindows()}),r(i,l,a)}Object.assign(n,r),t.exports=n}),ks=(0,xt.createRequire)(bundleAddress);function Mt(e){let t=(0,te.normalize)(
e);return t.length>1&&t[t.length-1]===te.sep&&(t=t.substring(0,t.length-1)),t}var Gt=/[\\/]/g;function Ve(e,t){return e.replace(Gt,t)}var Wt=/^[a-z]:[\\/]$/i;function qt(e){
return e==="/"||Wt.test(e)}function qe(e,t){let{resolvePaths:r,normalizePath:s,pathSeparator:n}=t,i=process.platform==="win32"&&e.includes("/")||e.startsWith(".");
if(r&&(e=(0,te.resolve)(e)),(s||i)&&(e=Mt(e)),e===".")return"";let l=e[e.length-1]!==n;return Ve(l?e+n:e,n)}function Je(e,t){return t+e}function Kt(e,t){return function(r,s){
return s.startsWith(e)?s.slice(e.length)+r:Ve((0,te.relative)(e,s),t.pathSeparator)+t.pathSeparator+r}}function Ut(e){return e}function jt(e,t,r){return t+e+r}function Xt(e,t){
let{relativePaths:r,includeBasePath:s}=t;return r&&e?Kt(e,t):s?Je:Ut}function Qt(e){return function(t,r){r.push(t.substring(e.length)||".")}}function zt(e){return function(t,r,s){
let n=t.substring(e.length)||".";s.every(i=>i(n,!0))&&r.push(n)}}var Zt=(e,t)=>{t.push(e||".")},Yt=(e,t,r)=>{let s=e||".";r.every(n=>n(s,!0))&&t.push(s)},Vt=()=>{};
function Jt(e,t){let{includeDirs:r,filters:s,relativePaths:n}=t;return r?n?s&&s.length?zt(e):Qt(e):s&&s.length?Yt:Zt:Vt}var er=(e,t,r,s)=>{s.every(n=>n(e,!1))&&
r.files++},tr=(e,t,r,s)=>{s.every(n=>n(e,!1))&&t.push(e)},rr=(e,t,r,s)=>{r.files++},sr=(e,t)=>{t.push(e)},ir=()=>{};function nr(e){let{excludeFiles:t,filters:r,
onlyCounts:s}=e;return t?ir:r&&r.length?s?er:tr:s?rr:sr}var or=e=>e,ar=()=>[""].slice(0,0);function lr(e){return e.group?ar:or}var ur=(e,t,r)=>{e.push({directory:t,
files:r,dir:t})},pr=()=>{};function cr(e){return e.group?ur:pr}var hr=function(e,t,r){let{queue:s,fs:n,options:{suppressErrors:i}}=t;s.enqueue(),n.realpath(e,(l,a)=>{
if(l)return s.dequeue(i?null:l,t);n.stat(a,(u,y)=>{if(u)return s.dequeue(i?null:u,t);if(y.isDirectory()&&et(e,a,t))return s.dequeue(null,t);r(y,a),s.dequeue(null,
t)})})},fr=function(e,t,r){let{queue:s,fs:n,options:{suppressErrors:i}}=t;s.enqueue();try{let l=n.realpathSync(e),a=n.statSync(l);if(a.isDirectory()&&et(e,l,t))
return;r(a,l)}catch(l){if(!i)throw l}};function dr(e,t){return!e.resolveSymlinks||e.excludeSymlinks?null:t?fr:hr}function et(e,t,r){if(r.options.useRealPaths)return gr(
t,r);let s=(0,te.dirname)(e),n=1;for(;s!==r.root&&n<2;){let i=r.symlinks.get(s);i&&(i===t||i.startsWith(t)||t.startsWith(i))?n++:s=(0,te.dirname)(s)}return r.symlinks.
set(e,t),n>1}function gr(e,t){return t.visited.includes(e+t.options.pathSeparator)}var yr=e=>e.counts,mr=e=>e.groups,br=e=>e.paths,Ar=e=>e.paths.slice(0,e.options.
maxFiles),vr=(e,t,r)=>(Ne(t,r,e.counts,e.options.suppressErrors),null),_r=(e,t,r)=>(Ne(t,r,e.paths,e.options.suppressErrors),null),Sr=(e,t,r)=>(Ne(t,r,e.paths.slice(
0,e.options.maxFiles),e.options.suppressErrors),null),Er=(e,t,r)=>(Ne(t,r,e.groups,e.options.suppressErrors),null);function Ne(e,t,r,s){t(e&&!s?e:null,r)}function Rr(e,t){
let{onlyCounts:r,group:s,maxFiles:n}=e;return r?t?yr:vr:s?t?mr:Er:n?t?Ar:Sr:t?br:_r}var tt={withFileTypes:!0},wr=(e,t,r,s,n)=>{if(e.queue.enqueue(),s<0)return e.
queue.dequeue(null,e);let{fs:i}=e;e.visited.push(t),e.counts.directories++,i.readdir(t||".",tt,(l,a=[])=>{n(a,r,s),e.queue.dequeue(e.options.suppressErrors?null:
l,e)})},xr=(e,t,r,s,n)=>{let{fs:i}=e;if(s<0)return;e.visited.push(t),e.counts.directories++;let l=[];try{l=i.readdirSync(t||".",tt)}catch(a){if(!e.options.suppressErrors)
throw a}n(l,r,s)};function $r(e){return e?xr:wr}var kr=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,t){this.
onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,t),e&&(t.controller.abort(),this.onQueueEmpty=void 0))}},Cr=class{_files=0;_directories=0;set files(e){
this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},
Or=class{aborted=!1;abort(){this.aborted=!0}},rt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,r){
this.isSynchronous=!r,this.callbackInvoker=Rr(t,this.isSynchronous),this.root=qe(e,t),this.state={root:qt(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Cr,options:t,queue:new kr((s,n)=>this.callbackInvoker(n,s,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new Or,fs:t.fs||
Ft},this.joinPath=Xt(this.root,t),this.pushDirectory=Jt(this.root,t),this.pushFile=nr(t),this.getArray=lr(t),this.groupFiles=cr(t),this.resolveSymlink=dr(t,this.
isSynchronous),this.walkDirectory=$r(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,r)=>{let{paths:s,options:{
filters:n,resolveSymlinks:i,excludeSymlinks:l,exclude:a,maxFiles:u,signal:y,useRealPaths:b,pathSeparator:m},controller:_}=this.state;if(_.aborted||y&&y.aborted||
u&&s.length>u)return;let S=this.getArray(this.state.paths);for(let k=0;k<e.length;++k){let L=e[k];if(L.isFile()||L.isSymbolicLink()&&!i&&!l){let H=this.joinPath(
L.name,t);this.pushFile(H,S,this.state.counts,n)}else if(L.isDirectory()){let H=jt(L.name,t,this.state.options.pathSeparator);if(a&&a(L.name,H))continue;this.pushDirectory(
H,s,n),this.walkDirectory(this.state,H,H,r-1,this.walk)}else if(this.resolveSymlink&&L.isSymbolicLink()){let H=Je(L.name,t);this.resolveSymlink(H,this.state,(ne,P)=>{
if(ne.isDirectory()){if(P=qe(P,this.state.options),a&&a(L.name,b?P:H+m))return;this.walkDirectory(this.state,P,b?P:H+m,r-1,this.walk)}else{P=b?P:H;let z=(0,te.basename)(
P),re=qe((0,te.dirname)(P),this.state.options);P=this.joinPath(z,re),this.pushFile(P,S,this.state.counts,n)}})}}this.groupFiles(this.state.groups,t,S)}};function Lr(e,t){
return new Promise((r,s)=>{st(e,t,(n,i)=>{if(n)return s(n);r(i)})})}function st(e,t,r){new rt(e,t,r).start()}function Tr(e,t){return new rt(e,t).start()}var it=class{constructor(e,t){
this.root=e,this.options=t}withPromise(){return Lr(this.root,this.options)}withCallback(e){st(this.root,this.options,e)}sync(){return Tr(this.root,this.options)}},
Hr=null,Pr=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:te.sep,filters:[]};globFunction;constructor(e){this.options={...this.options,
...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){
return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){
return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=
!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=
e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.
filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){
return this.options.onlyCounts=!0,this}crawl(e){return new it(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,t){return this.
options={...this.options,...t},new it(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...t){
let r=this.globFunction||Hr;if(!r)throw new Error("Please specify a glob function to use glob matching.");var s=this.globCache[e.join("\0")];return s||(s=r(e,...t),
this.globCache[e.join("\0")]=s),this.options.filters.push(n=>s(n)),this}},Ce=(0,me.c)(Ye(),1),Ir=Array.isArray,nt=/\\/g,Nr=/^[A-Za-z]:$/,ot=process.platform==="\
win32",Dr=/^(\/?\.\.)+$/;function Br(e,t={}){let r=e.length,s=Array(r),n=Array(r),i,l;for(i=0;i<r;i++){let a=ut(e[i]);s[i]=a;let u=a.length,y=Array(u);for(l=0;l<
u;l++)y[l]=(0,Ce.default)(a[l],t);n[i]=y}return a=>{let u=a.split("/");if(u[0]===".."&&Dr.test(a))return!0;for(i=0;i<r;i++){let y=s[i],b=n[i],m=u.length,_=Math.
min(m,y.length);for(l=0;l<_;){let S=y[l];if(S.includes("/"))return!0;if(!b[l](u[l]))break;if(!t.noglobstar&&S==="**")return!0;l++}if(l===m)return!0}return!1}}var Fr=/^[A-Z]:\/$/i,
Mr=ot?e=>Fr.test(e):e=>e==="/";function at(e,t,r){if(e===t||t.startsWith(`${e}/`)){if(r){let n=e.length+ +!Mr(e);return(i,l)=>i.slice(n,l?-1:void 0)||"."}let s=t.
slice(e.length+1);return s?(n,i)=>{if(n===".")return s;let l=`${s}/${n}`;return i?l.slice(0,-1):l}:(n,i)=>i&&n!=="."?n.slice(0,-1):n}return r?s=>ae.posix.relative(
e,s)||".":s=>ae.posix.relative(e,`${t}/${s}`)||"."}function Gr(e,t){if(t.startsWith(`${e}/`)){let r=t.slice(e.length+1);return s=>`${r}/${s}`}return r=>{let s=ae.posix.
relative(e,`${t}/${r}`);return r[r.length-1]==="/"&&s!==""?`${s}/`:s||"."}}function lt(e){return e.replace(Nr,t=>`${t}/`)}var Wr={parts:!0};function ut(e){var t;
let r=Ce.default.scan(e,Wr);return!((t=r.parts)===null||t===void 0)&&t.length?r.parts:[e]}var qr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,Kr=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
Ur=e=>e.replace(qr,"\\$&"),jr=e=>e.replace(Kr,"\\$&"),Xr=ot?jr:Ur;function Qr(e,t){if(t?.caseSensitiveMatch===!1)return!0;let r=Ce.default.scan(e);return r.isGlob||
r.negated}function Oe(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function pt(e){return typeof e=="string"?[e]:e??[]}var zr=/^(\/?\.\.)+/,
Zr=/\\(?=[()[\]{}!*+?@|])/g;function Ke(e,t,r,s){var n;let i=t.cwd,l=e;e[e.length-1]==="/"&&(l=e.slice(0,-1)),l[l.length-1]!=="*"&&t.expandDirectories&&(l+="/**");
let a=Xr(i);l=(0,ae.isAbsolute)(l.replace(Zr,""))?ae.posix.relative(a,l):ae.posix.normalize(l);let u=(n=zr.exec(l))===null||n===void 0?void 0:n[0],y=ut(l);if(u){
let m=(u.length+1)/3,_=0,S=a.split("/");for(;_<m&&y[_+m]===S[S.length+_-m];)l=l.slice(0,(m-_-1)*3)+l.slice((m-_)*3+y[_+m].length+1)||".",_++;let k=ae.posix.join(
i,u.slice(_*3));k[0]!=="."&&r.root.length>k.length&&(r.root=lt(k),r.depthOffset=-m+_)}if(!s&&r.depthOffset>=0){var b;(b=r.commonPath)!==null&&b!==void 0||(r.commonPath=
y);let m=[],_=Math.min(r.commonPath.length,y.length);for(let S=0;S<_;S++){let k=y[S];if(k==="**"&&!y[S+1]){m.pop();break}if(S===y.length-1||k!==r.commonPath[S]||
Qr(k))break;m.push(k)}r.depthOffset=m.length,r.commonPath=m,r.root=lt(m.length>0?ae.posix.join(i,...m):i)}return l}function Yr(e,t,r){let s=[],n=[];for(let i of e.
ignore)i&&(i[0]!=="!"||i[1]==="(")&&n.push(Ke(i,e,r,!0));for(let i of t)i&&(i[0]!=="!"||i[1]==="("?s.push(Ke(i,e,r,!1)):(i[1]!=="!"||i[2]==="(")&&n.push(Ke(i.slice(
1),e,r,!0)));return{match:s,ignore:n}}function Vr(e,t){let r=e.cwd,s={root:r,depthOffset:0},n=Yr(e,t,s);e.debug&&Oe("internal processing patterns:",n);let{absolute:i,
caseSensitiveMatch:l,debug:a,dot:u,followSymbolicLinks:y,onlyDirectories:b}=e,m=s.root.replace(nt,""),_={dot:u,nobrace:e.braceExpansion===!1,nocase:!l,noextglob:e.
extglob===!1,noglobstar:e.globstar===!1,posix:!0},S=(0,Ce.default)(n.match,_),k=(0,Ce.default)(n.ignore,_),L=Br(n.match,_),H=at(r,m,i),ne=i?H:at(r,m,!0),P=(f,A)=>{
let o=ne(A,!0);return o!=="."&&!L(o)||k(o)},z;e.deep!==void 0&&(z=Math.round(e.deep-s.depthOffset));let re=new Pr({filters:[a?(f,A)=>{let o=H(f,A),w=S(o)&&!k(o);
return w&&Oe(`matched ${o}`),w}:(f,A)=>{let o=H(f,A);return S(o)&&!k(o)}],exclude:a?(f,A)=>{let o=P(f,A);return Oe(`${o?"skipped":"crawling"} ${A}`),o}:P,fs:e.fs,
pathSeparator:"/",relativePaths:!i,resolvePaths:i,includeBasePath:i,resolveSymlinks:y,excludeSymlinks:!y,excludeFiles:b,includeDirs:b||!e.onlyFiles,maxDepth:z,signal:e.
signal}).crawl(m);return e.debug&&Oe("internal properties:",{...s,root:m}),[re,r!==m&&!i&&Gr(r,m)]}function Jr(e,t){if(t)for(let r=e.length-1;r>=0;r--)e[r]=t(e[r]);
return e}var ct={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function es(e){let t=Object.
assign({},e);for(let r in ct)t[r]===void 0&&Object.assign(t,{[r]:ct[r]});return t.cwd=(t.cwd instanceof URL?(0,wt.fileURLToPath)(t.cwd):(0,ae.resolve)(t.cwd||process.
cwd())).replace(nt,"/"),t.ignore=pt(t.ignore),t.fs&&(t.fs={readdir:t.fs.readdir||ue.readdir,readdirSync:t.fs.readdirSync||ue.readdirSync,realpath:t.fs.realpath||
ue.realpath,realpathSync:t.fs.realpathSync||ue.realpathSync,stat:t.fs.stat||ue.stat,statSync:t.fs.statSync||ue.statSync}),t.debug&&Oe("globbing with options:",t),
t}function ts(e,t={}){var r;if(e&&t?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let s=Ir(e)||typeof e=="string",n=pt((r=
s?e:e.patterns)!==null&&r!==void 0?r:"**/*"),i=es(s?t:e);return n.length>0?Vr(i,n):[]}async function rs(e,t){let[r,s]=ts(e,t);return r?Jr(await r.withPromise(),
s):[]}var ss=(0,me.c)(Ye(),1),De=process.platform==="win32",Be=/(?<!\\)[*?[\]{}()]/,ht=!De;async function is(e,t){let r=e.filter(a=>a.trim()!==""),s=a=>/^!(?!\()/.
test(a),n=await Promise.all(r.filter(a=>!s(a)).map(a=>ft(a,t))),i=r.filter(s).map(a=>a.slice(1).trim()),l=await Promise.all(i.filter(a=>a!=="").map(a=>ft(a,t)));
return{included:n.map(os),isExcluded:us(l)}}async function ft(e,t){if(e.includes("\0"))throw new _e.b("INVALID_INPUT",`files: "${(0,be.e)(e)}" holds a NUL chara\
cter.`);let r=await dt(e,(0,le.resolve)(t,e));if(r!==void 0)return r;let s=Ue(e).replace(/\/+$/,"");return Be.test(s)?{kind:"glob",pattern:e,...await as(s,t)}:(s.
includes("\\")?await dt(e,(0,le.resolve)(t,gt(s))):void 0)??{kind:"missing",pattern:e}}async function dt(e,t){return await ns(t,e)?{kind:(await(0,Le.stat)(t).catch(
()=>{}))?.isDirectory()===!0?"folder":"literal",pattern:e,path:t}:void 0}async function ns(e,t){try{return await(0,Le.lstat)(e),!0}catch(r){if((0,be.f)(r)!=="EA\
CCES"||Be.test(t))return!1;throw new _e.b("FILE_UNREADABLE",`${(0,be.e)(t)} can't be read: a folder above it may not be looked into.`,{file:t,hint:"Let the user\
 of this job read the folder.",cause:r})}}function os(e){if(e.kind!=="folder")return e;let t=(0,be.e)(e.pattern).replace(/[\\/]+$/,"");throw new _e.b("INVALID_I\
NPUT",`files: ${t===""?"/":t} is a folder, not a file.`,{hint:`Write ${t}/** for every file in it, or ${t}/*.exe and the like for some.`})}function Ue(e,t=De){return t?
e.replaceAll("\\","/"):e}function gt(e){return e.replace(/\\(.)/g,"$1")}async function as(e,t){let r=e.split("/"),s=e.startsWith("/")?"/":t,n=0;for(;n<r.length-
1;n+=1){let i=r[n]??"",l=De&&n===0&&/^[A-Za-z]:$/.test(i)?`${i}\\`:(0,le.resolve)(s,Be.test(i)?i:gt(i));if(Be.test(i)&&!await ls(l))break;s=l}return{base:(0,le.resolve)(
s),glob:r.slice(n).join("/")}}async function ls(e){return(0,Le.stat)(e).then(t=>t.isDirectory(),()=>!1)}function us(e){let t=e.flatMap(r=>{if(r.kind==="missing")
return[];let{base:s,glob:n}=r.kind==="glob"?r:{base:(0,le.dirname)(r.path),glob:ps((0,le.basename)(r.path))||"**"};return[{prefix:yt(s===(0,le.dirname)(s)?s:(0,le.join)(
s,"/")),matches:(0,ss.default)([n,`${n}/**`],{dot:!0,posix:!0,flags:ht?"s":"is"})}]});return r=>{let s=yt(r);return t.some(({prefix:n,matches:i})=>s.startsWith(
n)&&i(s.slice(n.length)))}}function yt(e){return De?Ue(e).toLowerCase():e}function ps(e){return e.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var mt=512,cs=64;async function hs(e,t,r){
let s=(0,Z.resolve)(t),{included:n,isExcluded:i}=await is(e,s),l=m=>m===r||i(m)||m.split(Z.sep).some(Qe.b),a=new Map,u=[];for(let m of n){if(m.kind==="missing"){
u.push({pattern:m.pattern,literal:!0});continue}let _=(m.kind==="literal"?[{path:m.path,pathBelowBase:(0,Z.basename)(m.path),deepestBase:(0,Z.dirname)(m.path)}]:
await bt(m,l,s)).filter(({path:S})=>!l(S));if(_.length===0&&m.kind==="literal"&&u.push({pattern:m.pattern,literal:!0,excluded:!0}),_.length===0&&m.kind==="glob"){
let S=e.some(k=>k.startsWith("!"))&&await ds(m,s);u.push({pattern:m.pattern,literal:!1,...S?{excluded:S}:{}})}for(let S of _)a.set(S.path,fs(a.get(S.path),S))}let y=[],
b=ys();for(let m of a.values())y.push(await ms(m,s,b)),y.length%cs===0&&await(0,Rt.setImmediate)();return{files:vt(vs(y,i)),unmatched:u}}function fs(e,t){return e===
void 0?t:t.deepestBase.length>e.deepestBase.length?{...e,deepestBase:t.deepestBase}:e}async function ds(e,t){return bt(e,r=>r.split(Z.sep).some(Qe.b),t).then(r=>r.
length>0,()=>!1)}async function bt({base:e,glob:t},r,s){let n=[],i=await rs(je(t.replace(/^!(?!\()/,"\\!")),{cwd:e,caseSensitiveMatch:ht,debug:!1,dot:!1,expandDirectories:!1,
fs:gs(r,(a,u)=>n.push({path:a,error:u}))}),[l]=n;if(l!==void 0)throw Me(l.path,s,`the folder can't be listed (${(0,be.f)(l.error)??"unknown"})`,{hint:`Let the u\
ser of this job read the folder, or exclude it: !${Xe(l.path,s)}`,cause:l.error});return i.map(Fe).map(a=>({path:(0,Z.resolve)(e,a),pathBelowBase:a,deepestBase:e}))}
function je(e){return e.replace(/[\n\r\u2028\u2029]/g,t=>String.fromCharCode(56320+(t.charCodeAt(0)&255)))}function Fe(e){return e.replace(/[\udc0a\udc0d\udc28\udc29]/gu,
t=>{let r=t.charCodeAt(0)&255;return String.fromCharCode(r<32?r:8192+r)})}function gs(e,t){let r=new Set(["ENOENT","ENOTDIR"]);return{readdir(s,n,i){let l=Fe(s);
(0,B.readdir)(l,n,(a,u)=>{a!==null&&!r.has(a.code??"")&&t(l,a);let y=a===null?u.filter(({name:b})=>!e((0,Z.join)(l,b))):[];for(let b of y)b.name=je(b.name);i(null,
y)})},realpath(s,n){(0,B.realpath)(Fe(s),(i,l)=>{n(null,i===null?je(l):s)})},stat(s,n){(0,B.stat)(Fe(s),(i,l)=>{n(null,i===null?l:{isDirectory:()=>!1})})}}}function ys(){
let e=new Map;return(t,r)=>{if(r||process.platform!=="linux")return B.realpathSync.native(t);let s=(0,Z.dirname)(t),n=e.get(s)??B.realpathSync.native(s);return e.
set(s,n),(0,Z.join)(n,(0,Z.basename)(t))}}async function ms(e,t,r){let{path:s}=e;try{let n=(0,B.lstatSync)(s),i=n.isSymbolicLink(),l=i?(0,B.statSync)(s):n;if(!l.
isFile())throw Me(s,t,`it is ${At(l)}, not a file`);let a=(0,B.openSync)(s,B.constants.O_RDONLY|B.constants.O_NONBLOCK|B.constants.O_NOCTTY);try{let u=(0,B.fstatSync)(
a);if(!u.isFile())throw Me(s,t,`it is ${At(u)}, not a file`);let y=new Uint8Array(mt),b=y.slice(0,(0,B.readSync)(a,y,0,mt,0));return{...e,realPath:r(s,i),name:Xe(
s,t),size:u.size,mode:u.mode&511,head:b,...(0,Ge.d)(s)&&(0,Ge.b)(b)?{appPackage:await bs(s)}:{}}}finally{(0,B.closeSync)(a)}}catch(n){if(n instanceof _e.b)throw n;
let i="Check the step that makes it, or exclude it from files with a line that begins with !.",l=await As(s,n),a=/(?:does not exist|UTF-8)$/.test(l);throw Me(s,
t,l,{...a?{hint:i}:{},cause:n})}}async function bs(e){let{readAppPackageFacts:t}=await Promise.resolve().then(()=>Ze(require("./app-package-facts-52GH5OKK.cjs")));
return t(e)}function At(e){return e.isDirectory()?"a folder":e.isFIFO()?"a named pipe":e.isSocket()?"a socket":"a device"}async function As(e,t){let r=(0,be.f)(
t);return r==="EACCES"||r==="EPERM"?"permission was denied":r==="ELOOP"?"it is a link that leads back to itself":r!=="ENOENT"?`the system says ${r??"nothing of \
use"}`:await(0,We.lstat)(e).then(s=>s.isSymbolicLink(),()=>!1)?`it is a link to ${(0,be.e)(await(0,We.readlink)(e).catch(()=>"something"))}, which does not exis\
t`:e.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function Me(e,t,r,s={}){let n=Xe(e,t);return new _e.b("FILE_UNREADABLE",`${(0,be.e)(n)} \
can't be read: ${r}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that begins with !.",...s,file:n})}function Xe(e,t){return Ue(
(0,Z.relative)(t,e))||"."}function vs(e,t){let r=new Map;for(let s of vt(e))t(s.realPath)||(!r.has(s.realPath)||s.path===s.realPath)&&r.set(s.realPath,s);return[
...r.values()]}function vt(e){return e.map(t=>({file:t,bytes:Buffer.from(t.path)})).sort((t,r)=>Buffer.compare(t.bytes,r.bytes)).map(({file:t})=>t)}async function $t(e){
let{host:t,inputs:r,workspace:s}=e;if(r.files.length===0)return[];let n=await hs(r.files,process.cwd(),s.directory),i=ws(Rs(n.files,e),e),{unmatched:l}=n,a=l.filter(
({literal:b,excluded:m})=>b&&m===void 0);for(let{pattern:b,literal:m,excluded:_}of l){if(m||i.length===0)continue;let S=_===void 0?`${b} matches no file; other \
patterns of files do.`:`The exclusions in files leave nothing of ${b}; other patterns match files.`;r.ifNoFilesFound==="ignore"?t.info(S):t.warning(S)}if(i.length>
0&&a.length===0)return i;let{message:u,hint:y}=_s(a.length>0?a:l);switch(r.ifNoFilesFound){case"error":throw new _e.b("NO_FILES_FOUND",u,{hint:y});case"warn":return t.
warning(u),i;case"ignore":return t.info(u),i}}function _s(e){let t="set if-no-files-found to warn or ignore where that is fine.",r=e.filter(({excluded:n})=>n===
void 0).map(({pattern:n})=>n);if(r.length===0)return{message:`The exclusions in files leave no file${e.length===0?"":` of ${e.map(({pattern:n})=>n).join(", ")}`}\
 in ${process.cwd()}.`,hint:`Check the lines of files that begin with !; ${t}`};let s=`${r.join(", ")} ${r.length===1?"matches":"match"} no file in ${process.cwd()}\
.`;for(let n of r){let i=Ss.find(({isIn:l})=>l(n))?.hint;if(i!==void 0)return{message:s,hint:i(n)}}return{message:s,hint:`Check that the build wrote them there,\
 and the spelling; ${t}`}}var Ss=[{isIn:e=>/^(?:["']|#|- )/.test(e),hint:e=>`Give the pattern alone: quotes, "- " and # are parts of it, as in ${e}.`},{isIn:e=>e.
startsWith("~"),hint:()=>"Write the whole path: ~ is a name like any other here."},{isIn:e=>/\$\([\w.-]+\)/.test(e),hint:()=>"What is left of $(\u2026) in it is a va\
riable that is not there: check its name."},{isIn:e=>process.platform!=="win32"&&/\\\w/.test(e),hint:()=>"Write / between folders: a backslash takes the meaning\
 from the character behind it."},{isIn:e=>e.replace(/\{[^{}]*\}/g,"").includes(","),hint:()=>"Give one pattern a line (or --files twice): a comma does not part \
them."},{isIn:e=>/^\S*\*\S*(?: +\S*\*\S*)+$/.test(e),hint:()=>"Give one pattern a line (or --files twice): a blank does not part them."},{isIn:e=>(0,pe.isAbsolute)(
e)&&!e.startsWith(process.cwd()),hint:()=>"Check that the build wrote them there, and that no variable in it was blank. In a container a workspace has another p\
ath than outside: better give it relative to the working directory."}],Es=5;function Rs(e,{host:t,inputs:{reportDirectory:r}}){if(r===void 0)return e;let s=Et.realpathSync.
native(r),n=Object.values(_t.a).map(u=>(0,pe.join)(s,u)),i=({realPath:u})=>n.includes(u),l=e.filter(i).map(({name:u})=>u);if(l.length===0)return e;let a=`Report\
s in report-directory are not signed, for this run writes them anew: ${l.join(", ")}.`;if(l.length===e.length)throw new _e.b("INVALID_INPUT",a,{hint:"Name other\
 files in files, or another report-directory."});return t.notice(a),e.filter(u=>!i(u))}function ws(e,{host:t,inputs:{outputDirectory:r}}){if(r===void 0)return e;
let s=(0,pe.join)((0,pe.resolve)(process.cwd(),r),pe.sep),n=({path:a,deepestBase:u})=>a.startsWith(s)&&!(0,pe.join)(u,pe.sep).startsWith(s),i=new Set(e.filter(n));
if(i.size===0||i.size===e.length)return e;let l=[...i].map(({name:a})=>a);return t.notice(`Taken for results of an earlier run, lying in output-directory, and n\
ot signed: ${(0,St.f)(l,Es)}. Where they are not, name that folder in files.`),e.filter(a=>!i.has(a))}0&&(module.exports={findFilesToSign});
