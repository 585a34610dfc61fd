var bundleAddress = require('url').pathToFileURL(__filename).href;
var Ot=Object.create;var He=Object.defineProperty;var Lt=Object.getOwnPropertyDescriptor;var Tt=Object.getOwnPropertyNames;var Ht=Object.getPrototypeOf,It=Object.prototype.hasOwnProperty;var Pt=(e,t)=>{for(var r in t)He(e,r,{get:t[r],enumerable:!0})},Ze=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Tt(t))!It.call(e,n)&&
n!==r&&He(e,n,{get:()=>t[n],enumerable:!(i=Lt(t,n))||i.enumerable});return e};var Ve=(e,t,r)=>(r=e!=null?Ot(Ht(e)):{},Ze(t||!e||!e.__esModule?He(r,"default",{value:e,enumerable:!0}):r,e)),Nt=e=>Ze(He({},"__esModule",{value:!0}),e);var ki={};Pt(ki,{findFilesToSign:()=>kt});module.exports=Nt(ki);var Ge=require("./chunk-M7VDB62C.cjs"),Rt=require("./chunk-XLMP55QE.cjs"),St=require("./chunk-DXFR72HM.cjs"),
Qe=require("./chunk-SWKHB56L.cjs"),be=require("./chunk-74PKTZTJ.cjs"),ve=require("./chunk-DL23VD4K.cjs"),me=require("./chunk-2OATJTSY.cjs"),ze=require("node:fs"),
ie=require("node:path"),B=require("node:fs"),We=require("node:fs/promises"),Z=require("node:path"),wt=require("node:timers/promises"),pe=require("fs"),le=require("path"),
xt=require("url"),$t=require("module"),te=require("path"),Mt=Ve(require("fs")),Le=require("node:fs/promises"),ue=require("node:path"),Ie=(0,me.b)((e,t)=>{"use s\
trict";var r="[^\\\\/]",i="(?=.)",n="[^/]",s="(?:\\/|$)",l="(?:^|\\/)",u=`\\.{1,2}${s}`,a="(?!\\.)",d=`(?!${l}${u})`,b=`(?!\\.{0,1}${s})`,m=`(?!${u})`,_="[^.\\/]",
E=`${n}*?`,k="/",L={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:i,QMARK:n,END_ANCHOR:s,DOTS_SLASH:u,NO_DOT:a,NO_DOTS:d,
NO_DOT_SLASH:b,NO_DOTS_SLASH:m,QMARK_NO_DOT:_,STAR:E,START_ANCHOR:l,SEP:k},H={...L,SLASH_LITERAL:"[\\\\/]",QMARK:r,STAR:`${r}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",
NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"\
[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},oe={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",
upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:oe,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,
CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(I){return{"!":{type:"ne\
gate",open:"(?:(?!(?:",close:`))${I.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:"\
)*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(I){return I===!0?H:L}}}),Pe=(0,me.b)(e=>{"use strict";var{REGEX_BACKSLASH:t,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:i,
REGEX_SPECIAL_CHARS_GLOBAL:n}=Ie();e.isObject=s=>s!==null&&typeof s=="object"&&!Array.isArray(s),e.hasRegexChars=s=>i.test(s),e.isRegexChar=s=>s.length===1&&e.hasRegexChars(
s),e.escapeRegex=s=>s.replace(n,"\\$1"),e.toPosixSlashes=s=>s.replace(t,"/"),e.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let s=navigator.platform.
toLowerCase();return s==="win32"||s==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1},e.removeBackslashes=s=>s.replace(r,l=>l===
"\\"?"":l),e.escapeLast=(s,l,u)=>{let a=s.lastIndexOf(l,u);return a===-1?s:s[a-1]==="\\"?e.escapeLast(s,l,a-1):`${s.slice(0,a)}\\${s.slice(a)}`},e.removePrefix=
(s,l={})=>{let u=s;return u.startsWith("./")&&(u=u.slice(2),l.prefix="./"),u},e.wrapOutput=(s,l={},u={})=>{let a=u.contains?"":"^",d=u.contains?"":"$",b=`${a}(?\
:${s})${d}`;return l.negated===!0&&(b=`(?:^(?!${b}).*$)`),b},e.basename=(s,{windows:l}={})=>{let u=s.split(l?/[\\/]/:"/"),a=u[u.length-1];return a===""?u[u.length-
2]:a}}),Dt=(0,me.b)((e,t)=>{"use strict";var r=Pe(),{CHAR_ASTERISK:i,CHAR_AT:n,CHAR_BACKWARD_SLASH:s,CHAR_COMMA:l,CHAR_DOT:u,CHAR_EXCLAMATION_MARK:a,CHAR_FORWARD_SLASH:d,
CHAR_LEFT_CURLY_BRACE:b,CHAR_LEFT_PARENTHESES:m,CHAR_LEFT_SQUARE_BRACKET:_,CHAR_PLUS:E,CHAR_QUESTION_MARK:k,CHAR_RIGHT_CURLY_BRACE:L,CHAR_RIGHT_PARENTHESES:H,CHAR_RIGHT_SQUARE_BRACKET:oe}=Ie(),
I=f=>f===d||f===s,z=f=>{f.isPrefix!==!0&&(f.depth=f.isGlobstar?1/0:1)},re=(f,A)=>{let o=A||{},w=f.length-1,$=o.parts===!0||o.tokens===!0||o.scanToEnd===!0,S=[],
v=[],R=[],X=f,Q=-1,M=0,ce=0,se=!1,he=!1,G=!1,Ae=!1,Ee=!1,fe=!1,N=!1,de=!1,Re=!1,J=!1,V=0,ne,x,T={value:"",depth:0,isGlob:!1},p=()=>Q>=w,ee=()=>X.charCodeAt(Q+1),
K=()=>(ne=x,X.charCodeAt(++Q));for(;Q<w;){x=K();let P;if(x===s){N=T.backslashes=!0,x=K(),x===b&&(fe=!0);continue}if(fe===!0||x===b){for(V++;p()!==!0&&(x=K());){
if(x===s){N=T.backslashes=!0,K();continue}if(x===b){V++;continue}if(fe!==!0&&x===u&&(x=K())===u){if(se=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(fe!==
!0&&x===l){if(se=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===L&&(V--,V===0)){fe=!1,se=T.isBrace=!0,J=!0;break}}if($===!0)continue;break}if(x===
d){if(S.push(Q),v.push(T),T={value:"",depth:0,isGlob:!1},J===!0)continue;if(ne===u&&Q===M+1){M+=2;continue}ce=Q+1;continue}if(o.noext!==!0&&(x===E||x===n||x===i||
x===k||x===a)&&ee()===m){if(G=T.isGlob=!0,Ae=T.isExtglob=!0,J=!0,x===a&&Q===M&&(Re=!0),$===!0){let Y=0;for(;p()!==!0&&(x=K());){if(x===s){N=T.backslashes=!0,K();
continue}if(x===m){Y++;continue}if(x===H&&--Y===0){J=!0;break}}continue}break}if(x===i){if(ne===i&&(Ee=T.isGlobstar=!0),G=T.isGlob=!0,J=!0,$===!0)continue;break}
if(x===k){if(G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===_){for(;p()!==!0&&(P=K());){if(P===s){N=T.backslashes=!0,K();continue}if(P===oe){he=T.isBracket=!0,
G=T.isGlob=!0,J=!0;break}}if($===!0)continue;break}if(o.nonegate!==!0&&x===a&&Q===M){de=T.negated=!0,M++;continue}if(o.noparen!==!0&&x===m){if(G=T.isGlob=!0,$===
!0){let Y=1;for(;p()!==!0&&(x=K());){if(x===s){N=T.backslashes=!0,K();continue}if(x===m){Y++;continue}if(x===H&&--Y===0){J=!0;break}}continue}break}if(G===!0){if(J=
!0,$===!0)continue;break}}o.noext===!0&&(Ae=!1,G=!1);let U=X,h="",c="";M>0&&(h=X.slice(0,M),X=X.slice(M),ce-=M),U&&G===!0&&ce>0?(U=X.slice(0,ce),c=X.slice(ce)):
G===!0?(U="",c=X):U=X,U&&U!==""&&U!=="/"&&U!==X&&I(U.charCodeAt(U.length-1))&&(U=U.slice(0,-1)),o.unescape===!0&&(c&&(c=r.removeBackslashes(c)),U&&N===!0&&(U=r.
removeBackslashes(U)));let ae={prefix:h,input:f,start:M,base:U,glob:c,isBrace:se,isBracket:he,isGlob:G,isExtglob:Ae,isGlobstar:Ee,negated:de,negatedExtglob:Re};
if(o.tokens===!0&&(ae.maxDepth=0,I(x)||v.push(T),ae.tokens=v),o.parts===!0||o.tokens===!0){let P;for(let j=0;j<S.length;j++){let xe=P!==void 0?P+1:M,ke=S[j],Se=f.
slice(xe,ke);o.tokens&&(j===0&&M!==0?(v[j].isPrefix=!0,v[j].value=h):v[j].value=Se,z(v[j]),ae.maxDepth+=v[j].depth),ke>=M&&(R.push(Se),P=ke)}let Y=P!==void 0?P+
1:M,ge=f.slice(Y);R.push(ge),o.tokens&&P&&P+1<f.length&&(v[v.length-1].value=ge,z(v[v.length-1]),ae.maxDepth+=v[v.length-1].depth),ae.slashes=S,ae.parts=R}return ae};
t.exports=re}),Bt=(0,me.b)((e,t)=>{"use strict";var r=Ie(),i=Pe(),{MAX_LENGTH:n,POSIX_REGEX_SOURCE:s,REGEX_NON_SPECIAL_CHARS:l,REGEX_SPECIAL_CHARS_BACKREF:u,REPLACEMENTS:a}=r,
d=(f,A)=>{if(typeof A.expandRange=="function")return A.expandRange(...f,A);f.sort();let o=`[${f.join("-")}]`;try{new RegExp(o)}catch{return f.map(w=>i.escapeRegex(
w)).join("..")}return o},b=(f,A)=>`Missing ${f}: "${A}" - use "\\\\${A}" to match literal characters`,m=f=>{let A=[],o=0,w=0,$=0,S="",v=!1;for(let R of f){if(v===
!0){S+=R,v=!1;continue}if(R==="\\"){S+=R,v=!0;continue}if(R==='"'){$=$===1?0:1,S+=R;continue}if($===0){if(R==="[")o++;else if(R==="]"&&o>0)o--;else if(o===0){if(R===
"(")w++;else if(R===")"&&w>0)w--;else if(R==="|"&&w===0){A.push(S),S="";continue}}}S+=R}return A.push(S),A},_=f=>{let A=!1;for(let o of f){if(A===!0){A=!1;continue}
if(o==="\\"){A=!0;continue}if(/[?*+@!()[\]{}]/.test(o))return!1}return!0},E=f=>{let A=f.trim(),o=!0;for(;o===!0;)o=!1,/^@\([^\\()[\]{}|]+\)$/.test(A)&&(A=A.slice(
2,-1),o=!0);if(_(A))return A.replace(/\\(.)/g,"$1")},k=f=>{let A=f.map(E).filter(Boolean);for(let o=0;o<A.length;o++)for(let w=o+1;w<A.length;w++){let $=A[o],S=A[w],
v=$[0];if(!(!v||$!==v.repeat($.length)||S!==v.repeat(S.length))&&($===S||$.startsWith(S)||S.startsWith($)))return!0}return!1},L=(f,A=!0)=>{if(f[0]!=="+"&&f[0]!==
"*"||f[1]!=="(")return;let o=0,w=0,$=0,S=!1;for(let v=1;v<f.length;v++){let R=f[v];if(S===!0){S=!1;continue}if(R==="\\"){S=!0;continue}if(R==='"'){$=$===1?0:1;continue}
if($!==1){if(R==="["){o++;continue}if(R==="]"&&o>0){o--;continue}if(!(o>0)){if(R==="("){w++;continue}if(R===")"&&(w--,w===0))return A===!0&&v!==f.length-1?void 0:
{type:f[0],body:f.slice(2,v),end:v}}}}},H=f=>`${f.length===1?i.escapeRegex(f[0]):`[${f.map(A=>i.escapeRegex(A)).join("")}]`}*`,oe=f=>{let A=0,o=[];for(;A<f.length;){
let w=L(f.slice(A),!1);if(!w||w.type!=="*")return;let $=m(w.body).map(v=>v.trim());if($.length!==1)return;let S=E($[0]);if(!S||S.length!==1)return;o.push(S),A+=
w.end+1}if(!(o.length<1))return o},I=f=>{let A=0,o=f.trim(),w=L(o);for(;w;)A++,o=w.body.trim(),w=L(o);return A},z=(f,A)=>{if(A.maxExtglobRecursion===!1)return{risky:!1};
let o=typeof A.maxExtglobRecursion=="number"?A.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,w=m(f).map(R=>R.trim());if(w.length>1&&(w.some(R=>R==="")||w.
some(R=>/^[*?]+$/.test(R))||k(w)))return{risky:!0};let $=[],S=!1,v=!0;for(let R of w){let X=oe(R);if(X){S=!0,$.push(...X);continue}let Q=E(R);if(Q&&Q.length===1){
$.push(Q);continue}if(v=!1,I(R)>o)return{risky:!0}}return S?v?{risky:!0,safeOutput:H([...new Set($)])}:{risky:!0}:{risky:!1}},re=(f,A)=>{if(typeof f!="string")throw new TypeError(
"Expected a string");f=a[f]||f;let o={...A},w=typeof o.maxLength=="number"?Math.min(n,o.maxLength):n,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}\
, exceeds maximum allowed length: ${w}`);let S={type:"bos",value:"",output:o.prepend||""},v=[S],R=o.capture?"":"?:",X=r.globChars(o.windows),Q=r.extglobChars(X),
{DOT_LITERAL:M,PLUS_LITERAL:ce,SLASH_LITERAL:se,ONE_CHAR:he,DOTS_SLASH:G,NO_DOT:Ae,NO_DOT_SLASH:Ee,NO_DOTS_SLASH:fe,QMARK:N,QMARK_NO_DOT:de,STAR:Re,START_ANCHOR:J}=X,
V=y=>`(${R}(?:(?!${J}${y.dot?G:M}).)*?)`,ne=o.dot?"":Ae,x=o.dot?N:de,T=o.bash===!0?V(o):Re;o.capture&&(T=`(${T})`),typeof o.noext=="boolean"&&(o.noextglob=o.noext);
let p={input:f,index:-1,start:0,dot:o.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:v};
f=i.removePrefix(f,p),$=f.length;let ee=[],K=[],U=[],h=S,c,ae=()=>p.index===$-1,P=p.peek=(y=1)=>f[p.index+y],Y=p.advance=()=>f[++p.index]||"",ge=()=>f.slice(p.index+
1),j=(y="",F=0)=>{p.consumed+=y,p.index+=F},xe=y=>{p.output+=y.output!=null?y.output:y.value,j(y.value)},ke=()=>{let y=1;for(;P()==="!"&&(P(2)!=="("||P(3)==="?");)
Y(),p.start++,y++;return y%2===0?!1:(p.negated=!0,p.start++,!0)},Se=y=>{p[y]++,U.push(y)},_e=y=>{p[y]--,U.pop()},C=y=>{if(h.type==="globstar"){let F=p.braces>0&&
(y.type==="comma"||y.type==="brace"),g=y.extglob===!0||ee.length&&(y.type==="pipe"||y.type==="paren");y.type!=="slash"&&y.type!=="paren"&&!F&&!g&&(p.output=p.output.
slice(0,-h.output.length),h.type="star",h.value="*",h.output=T,p.output+=h.output)}if(ee.length&&y.type!=="paren"&&(ee[ee.length-1].inner+=y.value),(y.value||y.
output)&&xe(y),h&&h.type==="text"&&y.type==="text"){h.output=(h.output||h.value)+y.value,h.value+=y.value;return}y.prev=h,v.push(y),h=y},Te=(y,F)=>{let g={...Q[F],
conditions:1,inner:""};g.prev=h,g.parens=p.parens,g.output=p.output,g.startIndex=p.index,g.tokensIndex=v.length;let O=(o.capture?"(":"")+g.open;Se("parens"),C({
type:y,value:F,output:p.output?"":he}),C({type:"paren",extglob:!0,value:Y(),output:O}),ee.push(g)},Ct=y=>{let F=f.slice(y.startIndex,p.index+1),g=f.slice(y.startIndex+
2,p.index),O=z(g,o);if((y.type==="plus"||y.type==="star")&&O.risky){let D=O.safeOutput?(y.output?"":he)+(o.capture?`(${O.safeOutput})`:O.safeOutput):void 0,ye=v[y.
tokensIndex];ye.type="text",ye.value=F,ye.output=D||i.escapeRegex(F);for(let we=y.tokensIndex+1;we<v.length;we++)v[we].value="",v[we].output="",delete v[we].suffix;
p.output=y.output+ye.output,p.backtrack=!0,C({type:"paren",extglob:!0,value:c,output:""}),_e("parens");return}let W=y.close+(o.capture?")":""),q;if(y.type==="ne\
gate"){let D=T;if(y.inner&&y.inner.length>1&&y.inner.includes("/")&&(D=V(o)),(D!==T||ae()||/^\)+$/.test(ge()))&&(W=y.close=`)$))${D}`),y.inner.includes("*")&&(q=
ge())&&/^\.[^\\/.]+$/.test(q)){let ye=re(q,{...A,fastpaths:!1}).output;W=y.close=`)${ye})${D})`}y.prev.type==="bos"&&(p.negatedExtglob=!0)}C({type:"paren",extglob:!0,
value:c,output:W}),_e("parens")};if(o.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(f)){let y=!1,F=f.replace(u,(g,O,W,q,D,ye)=>q==="\\"?(y=!0,g):q==="?"?O?O+q+(D?
N.repeat(D.length):""):ye===0?x+(D?N.repeat(D.length):""):N.repeat(W.length):q==="."?M.repeat(W.length):q==="*"?O?O+q+(D?T:""):T:O?g:`\\${g}`);return y===!0&&(o.
unescape===!0?F=F.replace(/\\/g,""):F=F.replace(/\\+/g,g=>g.length%2===0?"\\\\":g?"\\":"")),F===f&&o.contains===!0?(p.output=f,p):(p.output=i.wrapOutput(F,p,A),
p)}for(;!ae();){if(c=Y(),c==="\0")continue;if(c==="\\"){let g=P();if(g==="/"&&o.bash!==!0||g==="."||g===";")continue;if(!g){c+="\\",C({type:"text",value:c});continue}
let O=/^\\+/.exec(ge()),W=0;if(O&&O[0].length>2&&(W=O[0].length,p.index+=W,W%2!==0&&(c+="\\")),o.unescape===!0?c=Y():c+=Y(),p.brackets===0){C({type:"text",value:c});
continue}}if(p.brackets>0&&(c!=="]"||h.value==="["||h.value==="[^")){if(o.posix!==!1&&c===":"){let g=h.value.slice(1);if(g.includes("[")&&(h.posix=!0,g.includes(
":"))){let O=h.value.lastIndexOf("["),W=h.value.slice(0,O),q=h.value.slice(O+2),D=s[q];if(D){h.value=W+D,p.backtrack=!0,Y(),!S.output&&v.indexOf(h)===1&&(S.output=
he);continue}}}(c==="["&&P()!==":"||c==="-"&&P()==="]")&&(c=`\\${c}`),c==="]"&&(h.value==="["||h.value==="[^")&&(c=`\\${c}`),o.posix===!0&&c==="!"&&h.value==="["&&
(c="^"),h.value+=c,xe({value:c});continue}if(p.quotes===1&&c!=='"'){c=i.escapeRegex(c),h.value+=c,xe({value:c});continue}if(c==='"'){p.quotes=p.quotes===1?0:1,o.
keepQuotes===!0&&C({type:"text",value:c});continue}if(c==="("){Se("parens"),C({type:"paren",value:c});continue}if(c===")"){if(p.parens===0&&o.strictBrackets===!0)
throw new SyntaxError(b("opening","("));let g=ee[ee.length-1];if(g&&p.parens===g.parens+1){Ct(ee.pop());continue}C({type:"paren",value:c,output:p.parens?")":"\\)"}),
_e("parens");continue}if(c==="["){if(o.nobracket===!0||!ge().includes("]")){if(o.nobracket!==!0&&o.strictBrackets===!0)throw new SyntaxError(b("closing","]"));c=
`\\${c}`}else Se("brackets");C({type:"bracket",value:c});continue}if(c==="]"){if(o.nobracket===!0||h&&h.type==="bracket"&&h.value.length===1){C({type:"text",value:c,
output:`\\${c}`});continue}if(p.brackets===0){if(o.strictBrackets===!0)throw new SyntaxError(b("opening","["));C({type:"text",value:c,output:`\\${c}`});continue}
_e("brackets");let g=h.value.slice(1);if(h.posix!==!0&&g[0]==="^"&&!g.includes("/")&&(c=`/${c}`),h.value+=c,xe({value:c}),o.literalBrackets===!1||i.hasRegexChars(
g))continue;let O=i.escapeRegex(h.value);if(p.output=p.output.slice(0,-h.value.length),o.literalBrackets===!0){p.output+=O,h.value=O;continue}h.value=`(${R}${O}\
|${h.value})`,p.output+=h.value;continue}if(c==="{"&&o.nobrace!==!0){Se("braces");let g={type:"brace",value:c,output:"(",outputIndex:p.output.length,tokensIndex:p.
tokens.length};K.push(g),C(g);continue}if(c==="}"){let g=K[K.length-1];if(o.nobrace===!0||!g){C({type:"text",value:c,output:c});continue}let O=")";if(g.dots===!0){
let W=v.slice(),q=[];for(let D=W.length-1;D>=0&&(v.pop(),W[D].type!=="brace");D--)W[D].type!=="dots"&&q.unshift(W[D].value);O=d(q,o),p.backtrack=!0}if(g.comma!==
!0&&g.dots!==!0){let W=p.output.slice(0,g.outputIndex),q=p.tokens.slice(g.tokensIndex);g.value=g.output="\\{",c=O="\\}",p.output=W;for(let D of q)p.output+=D.output||
D.value}C({type:"brace",value:c,output:O}),_e("braces"),K.pop();continue}if(c==="|"){ee.length>0&&ee[ee.length-1].conditions++,C({type:"text",value:c});continue}
if(c===","){let g=c,O=K[K.length-1];O&&U[U.length-1]==="braces"&&(O.comma=!0,g="|"),C({type:"comma",value:c,output:g});continue}if(c==="/"){if(h.type==="dot"&&p.
index===p.start+1){p.start=p.index+1,p.consumed="",p.output="",v.pop(),h=S;continue}C({type:"slash",value:c,output:se});continue}if(c==="."){if(p.braces>0&&h.type===
"dot"){h.value==="."&&(h.output=M);let g=K[K.length-1];h.type="dots",h.output+=c,h.value+=c,g.dots=!0;continue}if(p.braces+p.parens===0&&h.type!=="bos"&&h.type!==
"slash"){C({type:"text",value:c,output:M});continue}C({type:"dot",value:c,output:M});continue}if(c==="?"){if(!(h&&h.value==="(")&&o.noextglob!==!0&&P()==="("&&P(
2)!=="?"){Te("qmark",c);continue}if(h&&h.type==="paren"){let g=P(),O=c;(h.value==="("&&!/[!=<:]/.test(g)||g==="<"&&!/<([!=]|\w+>)/.test(ge()))&&(O=`\\${c}`),C({
type:"text",value:c,output:O});continue}if(o.dot!==!0&&(h.type==="slash"||h.type==="bos")){C({type:"qmark",value:c,output:de});continue}C({type:"qmark",value:c,
output:N});continue}if(c==="!"){if(o.noextglob!==!0&&P()==="("&&(P(2)!=="?"||!/[!=<:]/.test(P(3)))){Te("negate",c);continue}if(o.nonegate!==!0&&p.index===0){ke();
continue}}if(c==="+"){if(o.noextglob!==!0&&P()==="("&&P(2)!=="?"){Te("plus",c);continue}if(h&&h.value==="("||o.regex===!1){C({type:"plus",value:c,output:ce});continue}
if(h&&(h.type==="bracket"||h.type==="paren"||h.type==="brace")||p.parens>0){C({type:"plus",value:c});continue}C({type:"plus",value:ce});continue}if(c==="@"){if(o.
noextglob!==!0&&P()==="("&&P(2)!=="?"){C({type:"at",extglob:!0,value:c,output:""});continue}C({type:"text",value:c});continue}if(c!=="*"){(c==="$"||c==="^")&&(c=
`\\${c}`);let g=l.exec(ge());g&&(c+=g[0],p.index+=g[0].length),C({type:"text",value:c});continue}if(h&&(h.type==="globstar"||h.star===!0)){h.type="star",h.star=
!0,h.value+=c,h.output=T,p.backtrack=!0,p.globstar=!0,j(c);continue}let y=ge();if(o.noextglob!==!0&&/^\([^?]/.test(y)){Te("star",c);continue}if(h.type==="star"){
if(o.noglobstar===!0){j(c);continue}let g=h.prev,O=g.prev,W=g.type==="slash"||g.type==="bos",q=O&&(O.type==="star"||O.type==="globstar");if(o.bash===!0&&(!W||y[0]&&
y[0]!=="/")){C({type:"star",value:c,output:""});continue}let D=p.braces>0&&(g.type==="comma"||g.type==="brace"),ye=ee.length&&(g.type==="pipe"||g.type==="paren");
if(!W&&g.type!=="paren"&&!D&&!ye){C({type:"star",value:c,output:""});continue}for(;y.slice(0,3)==="/**";){let $e=f[p.index+4];if($e&&$e!=="/")break;y=y.slice(3),
j("/**",3)}let we=ae()||p.parens>0&&y===")".repeat(p.parens)&&!ee.some($e=>$e.type==="negate");if(g.type==="bos"&&ae()){h.type="globstar",h.value+=c,h.output=V(
o),p.output=h.output,p.globstar=!0,j(c);continue}if(g.type==="slash"&&g.prev.type!=="bos"&&!q&&we){p.output=p.output.slice(0,-(g.output+h.output).length),g.output=
`(?:${g.output}`,h.type="globstar",h.output=V(o)+(o.strictSlashes?")":"|$)"),h.value+=c,p.globstar=!0,p.output+=g.output+h.output,j(c);continue}if(g.type==="sla\
sh"&&g.prev.type!=="bos"&&y[0]==="/"){let $e=y[1]!==void 0?"|$":"";p.output=p.output.slice(0,-(g.output+h.output).length),g.output=`(?:${g.output}`,h.type="glob\
star",h.output=`${V(o)}${se}|${se}${$e})`,h.value+=c,p.output+=g.output+h.output,p.globstar=!0,j(c+Y()),C({type:"slash",value:"/",output:""});continue}if(g.type===
"bos"&&y[0]==="/"){h.type="globstar",h.value+=c,h.output=`(?:^|${se}|${V(o)}${se})`,p.output=h.output,p.globstar=!0,j(c+Y()),C({type:"slash",value:"/",output:""});
continue}p.output=p.output.slice(0,-h.output.length),h.type="globstar",h.output=V(o),h.value+=c,p.output+=h.output,p.globstar=!0,j(c);continue}let F={type:"star",
value:c,output:T};if(o.bash===!0){F.output=".*?",(h.type==="bos"||h.type==="slash")&&(F.output=ne+F.output),C(F);continue}if(h&&(h.type==="bracket"||h.type==="p\
aren")&&o.regex===!0){F.output=c,C(F);continue}(p.index===p.start||h.type==="slash"||h.type==="dot")&&(h.type==="dot"?(p.output+=Ee,h.output+=Ee):o.dot===!0?(p.
output+=fe,h.output+=fe):(p.output+=ne,h.output+=ne),P()!=="*"&&(p.output+=he,h.output+=he)),C(F)}for(;p.brackets>0;){if(o.strictBrackets===!0)throw new SyntaxError(
b("closing","]"));p.output=i.escapeLast(p.output,"["),_e("brackets")}for(;p.parens>0;){if(o.strictBrackets===!0)throw new SyntaxError(b("closing",")"));p.output=
i.escapeLast(p.output,"("),_e("parens")}for(;p.braces>0;){if(o.strictBrackets===!0)throw new SyntaxError(b("closing","}"));p.output=i.escapeLast(p.output,"{"),_e(
"braces")}if(o.strictSlashes!==!0&&(h.type==="star"||h.type==="bracket")&&C({type:"maybe_slash",value:"",output:`${se}?`}),p.backtrack===!0){p.output="";for(let y of p.
tokens)p.output+=y.output!=null?y.output:y.value,y.suffix&&(p.output+=y.suffix)}return p};re.fastpaths=(f,A)=>{let o={...A},w=typeof o.maxLength=="number"?Math.
min(n,o.maxLength):n,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}, exceeds maximum allowed length: ${w}`);f=a[f]||f;let{DOT_LITERAL:S,SLASH_LITERAL:v,
ONE_CHAR:R,DOTS_SLASH:X,NO_DOT:Q,NO_DOTS:M,NO_DOTS_SLASH:ce,STAR:se,START_ANCHOR:he}=r.globChars(o.windows),G=o.dot?M:Q,Ae=o.dot?ce:Q,Ee=o.capture?"":"?:",fe={negated:!1,
prefix:""},N=o.bash===!0?".*?":se;o.capture&&(N=`(${N})`);let de=ne=>ne.noglobstar===!0?N:`(${Ee}(?:(?!${he}${ne.dot?X:S}).)*?)`,Re=ne=>{switch(ne){case"*":return`${G}${R}${N}`;case"\
.*":return`${S}${R}${N}`;case"*.*":return`${G}${N}${S}${R}${N}`;case"*/*":return`${G}${N}${v}${R}${Ae}${N}`;case"**":return G+de(o);case"**/*":return`(?:${G}${de(
o)}${v})?${Ae}${R}${N}`;case"**/*.*":return`(?:${G}${de(o)}${v})?${Ae}${N}${S}${R}${N}`;case"**/.*":return`(?:${G}${de(o)}${v})?${S}${R}${N}`;default:{let x=/^(.*?)\.(\w+)$/.
exec(ne);if(!x)return;let T=Re(x[1]);return T?T+S+x[2]:void 0}}},J=i.removePrefix(f,fe),V=Re(J);return V&&o.strictSlashes!==!0&&(V+=`${v}?`),V},t.exports=re}),Ft=(0,me.b)(
(e,t)=>{"use strict";var r=Dt(),i=Bt(),n=Pe(),s=Ie(),l=a=>a&&typeof a=="object"&&!Array.isArray(a),u=(a,d,b=!1)=>{if(Array.isArray(a)){let I=a.map(z=>u(z,d,b));
return z=>{for(let re of I){let f=re(z);if(f)return f}return!1}}let m=l(a)&&a.tokens&&a.input;if(a===""||typeof a!="string"&&!m)throw new TypeError("Expected pa\
ttern to be a non-empty string");let _=d||{},E=_.windows,k=m?u.compileRe(a,d):u.makeRe(a,d,!1,!0),L=k.state;delete k.state;let H=()=>!1;if(_.ignore){let I={...d,
ignore:null,onMatch:null,onResult:null};H=u(_.ignore,I,b)}let oe=(I,z=!1)=>{let{isMatch:re,match:f,output:A}=u.test(I,k,d,{glob:a,posix:E}),o={glob:a,state:L,regex:k,
posix:E,input:I,output:A,match:f,isMatch:re};return typeof _.onResult=="function"&&_.onResult(o),re===!1?(o.isMatch=!1,z?o:!1):H(I)?(typeof _.onIgnore=="functio\
n"&&_.onIgnore(o),o.isMatch=!1,z?o:!1):(typeof _.onMatch=="function"&&_.onMatch(o),z?o:!0)};return b&&(oe.state=L),oe};u.test=(a,d,b,{glob:m,posix:_}={})=>{if(typeof a!=
"string")throw new TypeError("Expected input to be a string");if(a==="")return{isMatch:!1,output:""};let E=b||{},k=E.format||(_?n.toPosixSlashes:null),L=a===m,H=L&&
k?k(a):a;return L===!1&&(H=k?k(a):a,L=H===m),(L===!1||E.capture===!0)&&(E.matchBase===!0||E.basename===!0?L=u.matchBase(a,d,b,_):L=d.exec(H)),{isMatch:!!L,match:L,
output:H}},u.matchBase=(a,d,b,m=b&&b.windows)=>(d instanceof RegExp?d:u.makeRe(d,b)).test(n.basename(a,{windows:m})),u.isMatch=(a,d,b)=>u(d,b)(a),u.parse=(a,d)=>Array.
isArray(a)?a.map(b=>u.parse(b,d)):i(a,{...d,fastpaths:!1}),u.scan=(a,d)=>r(a,d),u.compileRe=(a,d,b=!1,m=!1)=>{if(b===!0)return a.output;let _=d||{},E=_.contains?
"":"^",k=_.contains?"":"$",L=`${E}(?:${a.output})${k}`;a&&a.negated===!0&&(L=`^(?!${L}).*$`);let H=u.toRegex(L,d);return m===!0&&(H.state=a),H},u.makeRe=(a,d={},b=!1,m=!1)=>{
if(!a||typeof a!="string")throw new TypeError("Expected a non-empty string");let _={negated:!1,fastpaths:!0};return d.fastpaths!==!1&&(a[0]==="."||a[0]==="*")&&
(_.output=i.fastpaths(a,d)),_.output||(_=i(a,d)),u.compileRe(_,d,b,m)},u.toRegex=(a,d)=>{try{let b=d||{};return new RegExp(a,b.flags||(b.nocase?"i":""))}catch(b){
if(d&&d.debug===!0)throw b;return/$^/}},u.constants=s,t.exports=u}),Ye=(0,me.b)((e,t)=>{"use strict";var r=Ft(),i=Pe();function n(s,l,u=!1){return l&&(l.windows===
null||l.windows===void 0)&&(l={...l,windows:i.isWindows()}),r(s,l,u)}Object.assign(n,r),t.exports=n}),Oi=(0,$t.createRequire)(bundleAddress);function Gt(e){let t=(0,te.normalize)(
e);return t.length>1&&t[t.length-1]===te.sep&&(t=t.substring(0,t.length-1)),t}var Wt=/[\\/]/g;function Je(e,t){return e.replace(Wt,t)}var Ut=/^[a-z]:[\\/]$/i;function Kt(e){
return e==="/"||Ut.test(e)}function Ue(e,t){let{resolvePaths:r,normalizePath:i,pathSeparator:n}=t,s=process.platform==="win32"&&e.includes("/")||e.startsWith(".");
if(r&&(e=(0,te.resolve)(e)),(i||s)&&(e=Gt(e)),e===".")return"";let l=e[e.length-1]!==n;return Je(l?e+n:e,n)}function et(e,t){return t+e}function Xt(e,t){return function(r,i){
return i.startsWith(e)?i.slice(e.length)+r:Je((0,te.relative)(e,i),t.pathSeparator)+t.pathSeparator+r}}function jt(e){return e}function qt(e,t,r){return t+e+r}function Qt(e,t){
let{relativePaths:r,includeBasePath:i}=t;return r&&e?Xt(e,t):i?et:jt}function zt(e){return function(t,r){r.push(t.substring(e.length)||".")}}function Zt(e){return function(t,r,i){
let n=t.substring(e.length)||".";i.every(s=>s(n,!0))&&r.push(n)}}var Vt=(e,t)=>{t.push(e||".")},Yt=(e,t,r)=>{let i=e||".";r.every(n=>n(i,!0))&&t.push(i)},Jt=()=>{};
function er(e,t){let{includeDirs:r,filters:i,relativePaths:n}=t;return r?n?i&&i.length?Zt(e):zt(e):i&&i.length?Yt:Vt:Jt}var tr=(e,t,r,i)=>{i.every(n=>n(e,!1))&&
r.files++},rr=(e,t,r,i)=>{i.every(n=>n(e,!1))&&t.push(e)},ir=(e,t,r,i)=>{r.files++},sr=(e,t)=>{t.push(e)},nr=()=>{};function or(e){let{excludeFiles:t,filters:r,
onlyCounts:i}=e;return t?nr:r&&r.length?i?tr:rr:i?ir:sr}var ar=e=>e,lr=()=>[""].slice(0,0);function ur(e){return e.group?lr:ar}var pr=(e,t,r)=>{e.push({directory:t,
files:r,dir:t})},cr=()=>{};function hr(e){return e.group?pr:cr}var fr=function(e,t,r){let{queue:i,fs:n,options:{suppressErrors:s}}=t;i.enqueue(),n.realpath(e,(l,u)=>{
if(l)return i.dequeue(s?null:l,t);n.stat(u,(a,d)=>{if(a)return i.dequeue(s?null:a,t);if(d.isDirectory()&&tt(e,u,t))return i.dequeue(null,t);r(d,u),i.dequeue(null,
t)})})},dr=function(e,t,r){let{queue:i,fs:n,options:{suppressErrors:s}}=t;i.enqueue();try{let l=n.realpathSync(e),u=n.statSync(l);if(u.isDirectory()&&tt(e,l,t))
return;r(u,l)}catch(l){if(!s)throw l}};function gr(e,t){return!e.resolveSymlinks||e.excludeSymlinks?null:t?dr:fr}function tt(e,t,r){if(r.options.useRealPaths)return yr(
t,r);let i=(0,te.dirname)(e),n=1;for(;i!==r.root&&n<2;){let s=r.symlinks.get(i);s&&(s===t||s.startsWith(t)||t.startsWith(s))?n++:i=(0,te.dirname)(i)}return r.symlinks.
set(e,t),n>1}function yr(e,t){return t.visited.includes(e+t.options.pathSeparator)}var mr=e=>e.counts,br=e=>e.groups,Ar=e=>e.paths,vr=e=>e.paths.slice(0,e.options.
maxFiles),_r=(e,t,r)=>(Ne(t,r,e.counts,e.options.suppressErrors),null),Er=(e,t,r)=>(Ne(t,r,e.paths,e.options.suppressErrors),null),Rr=(e,t,r)=>(Ne(t,r,e.paths.slice(
0,e.options.maxFiles),e.options.suppressErrors),null),Sr=(e,t,r)=>(Ne(t,r,e.groups,e.options.suppressErrors),null);function Ne(e,t,r,i){t(e&&!i?e:null,r)}function wr(e,t){
let{onlyCounts:r,group:i,maxFiles:n}=e;return r?t?mr:_r:i?t?br:Sr:n?t?vr:Rr:t?Ar:Er}var rt={withFileTypes:!0},xr=(e,t,r,i,n)=>{if(e.queue.enqueue(),i<0)return e.
queue.dequeue(null,e);let{fs:s}=e;e.visited.push(t),e.counts.directories++,s.readdir(t||".",rt,(l,u=[])=>{n(u,r,i),e.queue.dequeue(e.options.suppressErrors?null:
l,e)})},$r=(e,t,r,i,n)=>{let{fs:s}=e;if(i<0)return;e.visited.push(t),e.counts.directories++;let l=[];try{l=s.readdirSync(t||".",rt)}catch(u){if(!e.options.suppressErrors)
throw u}n(l,r,i)};function kr(e){return e?$r:xr}var Cr=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,t){this.
onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,t),e&&(t.controller.abort(),this.onQueueEmpty=void 0))}},Or=class{_files=0;_directories=0;set files(e){
this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},
Lr=class{aborted=!1;abort(){this.aborted=!0}},it=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,r){
this.isSynchronous=!r,this.callbackInvoker=wr(t,this.isSynchronous),this.root=Ue(e,t),this.state={root:Kt(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Or,options:t,queue:new Cr((i,n)=>this.callbackInvoker(n,i,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new Lr,fs:t.fs||
Mt},this.joinPath=Qt(this.root,t),this.pushDirectory=er(this.root,t),this.pushFile=or(t),this.getArray=ur(t),this.groupFiles=hr(t),this.resolveSymlink=gr(t,this.
isSynchronous),this.walkDirectory=kr(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,r)=>{let{paths:i,options:{
filters:n,resolveSymlinks:s,excludeSymlinks:l,exclude:u,maxFiles:a,signal:d,useRealPaths:b,pathSeparator:m},controller:_}=this.state;if(_.aborted||d&&d.aborted||
a&&i.length>a)return;let E=this.getArray(this.state.paths);for(let k=0;k<e.length;++k){let L=e[k];if(L.isFile()||L.isSymbolicLink()&&!s&&!l){let H=this.joinPath(
L.name,t);this.pushFile(H,E,this.state.counts,n)}else if(L.isDirectory()){let H=qt(L.name,t,this.state.options.pathSeparator);if(u&&u(L.name,H))continue;this.pushDirectory(
H,i,n),this.walkDirectory(this.state,H,H,r-1,this.walk)}else if(this.resolveSymlink&&L.isSymbolicLink()){let H=et(L.name,t);this.resolveSymlink(H,this.state,(oe,I)=>{
if(oe.isDirectory()){if(I=Ue(I,this.state.options),u&&u(L.name,b?I:H+m))return;this.walkDirectory(this.state,I,b?I:H+m,r-1,this.walk)}else{I=b?I:H;let z=(0,te.basename)(
I),re=Ue((0,te.dirname)(I),this.state.options);I=this.joinPath(z,re),this.pushFile(I,E,this.state.counts,n)}})}}this.groupFiles(this.state.groups,t,E)}};function Tr(e,t){
return new Promise((r,i)=>{st(e,t,(n,s)=>{if(n)return i(n);r(s)})})}function st(e,t,r){new it(e,t,r).start()}function Hr(e,t){return new it(e,t).start()}var nt=class{constructor(e,t){
this.root=e,this.options=t}withPromise(){return Tr(this.root,this.options)}withCallback(e){st(this.root,this.options,e)}sync(){return Hr(this.root,this.options)}},
Ir=null,Pr=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:te.sep,filters:[]};globFunction;constructor(e){this.options={...this.options,
...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){
return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){
return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=
!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=
e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.
filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){
return this.options.onlyCounts=!0,this}crawl(e){return new nt(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,t){return this.
options={...this.options,...t},new nt(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...t){
let r=this.globFunction||Ir;if(!r)throw new Error("Please specify a glob function to use glob matching.");var i=this.globCache[e.join("\0")];return i||(i=r(e,...t),
this.globCache[e.join("\0")]=i),this.options.filters.push(n=>i(n)),this}},Ce=(0,me.c)(Ye(),1),Nr=Array.isArray,ot=/\\/g,Dr=/^[A-Za-z]:$/,at=process.platform==="\
win32",Br=/^(\/?\.\.)+$/;function Fr(e,t={}){let r=e.length,i=Array(r),n=Array(r),s,l;for(s=0;s<r;s++){let u=pt(e[s]);i[s]=u;let a=u.length,d=Array(a);for(l=0;l<
a;l++)d[l]=(0,Ce.default)(u[l],t);n[s]=d}return u=>{let a=u.split("/");if(a[0]===".."&&Br.test(u))return!0;for(s=0;s<r;s++){let d=i[s],b=n[s],m=a.length,_=Math.
min(m,d.length);for(l=0;l<_;){let E=d[l];if(E.includes("/"))return!0;if(!b[l](a[l]))break;if(!t.noglobstar&&E==="**")return!0;l++}if(l===m)return!0}return!1}}var Mr=/^[A-Z]:\/$/i,
Gr=at?e=>Mr.test(e):e=>e==="/";function lt(e,t,r){if(e===t||t.startsWith(`${e}/`)){if(r){let n=e.length+ +!Gr(e);return(s,l)=>s.slice(n,l?-1:void 0)||"."}let i=t.
slice(e.length+1);return i?(n,s)=>{if(n===".")return i;let l=`${i}/${n}`;return s?l.slice(0,-1):l}:(n,s)=>s&&n!=="."?n.slice(0,-1):n}return r?i=>le.posix.relative(
e,i)||".":i=>le.posix.relative(e,`${t}/${i}`)||"."}function Wr(e,t){if(t.startsWith(`${e}/`)){let r=t.slice(e.length+1);return i=>`${r}/${i}`}return r=>{let i=le.posix.
relative(e,`${t}/${r}`);return r[r.length-1]==="/"&&i!==""?`${i}/`:i||"."}}function ut(e){return e.replace(Dr,t=>`${t}/`)}var Ur={parts:!0};function pt(e){var t;
let r=Ce.default.scan(e,Ur);return!((t=r.parts)===null||t===void 0)&&t.length?r.parts:[e]}var Kr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,Xr=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
jr=e=>e.replace(Kr,"\\$&"),qr=e=>e.replace(Xr,"\\$&"),Qr=at?qr:jr;function zr(e,t){if(t?.caseSensitiveMatch===!1)return!0;let r=Ce.default.scan(e);return r.isGlob||
r.negated}function Oe(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function ct(e){return typeof e=="string"?[e]:e??[]}var Zr=/^(\/?\.\.)+/,
Vr=/\\(?=[()[\]{}!*+?@|])/g;function Ke(e,t,r,i){var n;let s=t.cwd,l=e;e[e.length-1]==="/"&&(l=e.slice(0,-1)),l[l.length-1]!=="*"&&t.expandDirectories&&(l+="/**");
let u=Qr(s);l=(0,le.isAbsolute)(l.replace(Vr,""))?le.posix.relative(u,l):le.posix.normalize(l);let a=(n=Zr.exec(l))===null||n===void 0?void 0:n[0],d=pt(l);if(a){
let m=(a.length+1)/3,_=0,E=u.split("/");for(;_<m&&d[_+m]===E[E.length+_-m];)l=l.slice(0,(m-_-1)*3)+l.slice((m-_)*3+d[_+m].length+1)||".",_++;let k=le.posix.join(
s,a.slice(_*3));k[0]!=="."&&r.root.length>k.length&&(r.root=ut(k),r.depthOffset=-m+_)}if(!i&&r.depthOffset>=0){var b;(b=r.commonPath)!==null&&b!==void 0||(r.commonPath=
d);let m=[],_=Math.min(r.commonPath.length,d.length);for(let E=0;E<_;E++){let k=d[E];if(k==="**"&&!d[E+1]){m.pop();break}if(E===d.length-1||k!==r.commonPath[E]||
zr(k))break;m.push(k)}r.depthOffset=m.length,r.commonPath=m,r.root=ut(m.length>0?le.posix.join(s,...m):s)}return l}function Yr(e,t,r){let i=[],n=[];for(let s of e.
ignore)s&&(s[0]!=="!"||s[1]==="(")&&n.push(Ke(s,e,r,!0));for(let s of t)s&&(s[0]!=="!"||s[1]==="("?i.push(Ke(s,e,r,!1)):(s[1]!=="!"||s[2]==="(")&&n.push(Ke(s.slice(
1),e,r,!0)));return{match:i,ignore:n}}function Jr(e,t){let r=e.cwd,i={root:r,depthOffset:0},n=Yr(e,t,i);e.debug&&Oe("internal processing patterns:",n);let{absolute:s,
caseSensitiveMatch:l,debug:u,dot:a,followSymbolicLinks:d,onlyDirectories:b}=e,m=i.root.replace(ot,""),_={dot:a,nobrace:e.braceExpansion===!1,nocase:!l,noextglob:e.
extglob===!1,noglobstar:e.globstar===!1,posix:!0},E=(0,Ce.default)(n.match,_),k=(0,Ce.default)(n.ignore,_),L=Fr(n.match,_),H=lt(r,m,s),oe=s?H:lt(r,m,!0),I=(f,A)=>{
let o=oe(A,!0);return o!=="."&&!L(o)||k(o)},z;e.deep!==void 0&&(z=Math.round(e.deep-i.depthOffset));let re=new Pr({filters:[u?(f,A)=>{let o=H(f,A),w=E(o)&&!k(o);
return w&&Oe(`matched ${o}`),w}:(f,A)=>{let o=H(f,A);return E(o)&&!k(o)}],exclude:u?(f,A)=>{let o=I(f,A);return Oe(`${o?"skipped":"crawling"} ${A}`),o}:I,fs:e.fs,
pathSeparator:"/",relativePaths:!s,resolvePaths:s,includeBasePath:s,resolveSymlinks:d,excludeSymlinks:!d,excludeFiles:b,includeDirs:b||!e.onlyFiles,maxDepth:z,signal:e.
signal}).crawl(m);return e.debug&&Oe("internal properties:",{...i,root:m}),[re,r!==m&&!s&&Wr(r,m)]}function ei(e,t){if(t)for(let r=e.length-1;r>=0;r--)e[r]=t(e[r]);
return e}var ht={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function ti(e){let t=Object.
assign({},e);for(let r in ht)t[r]===void 0&&Object.assign(t,{[r]:ht[r]});return t.cwd=(t.cwd instanceof URL?(0,xt.fileURLToPath)(t.cwd):(0,le.resolve)(t.cwd||process.
cwd())).replace(ot,"/"),t.ignore=ct(t.ignore),t.fs&&(t.fs={readdir:t.fs.readdir||pe.readdir,readdirSync:t.fs.readdirSync||pe.readdirSync,realpath:t.fs.realpath||
pe.realpath,realpathSync:t.fs.realpathSync||pe.realpathSync,stat:t.fs.stat||pe.stat,statSync:t.fs.statSync||pe.statSync}),t.debug&&Oe("globbing with options:",t),
t}function ri(e,t={}){var r;if(e&&t?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let i=Nr(e)||typeof e=="string",n=ct((r=
i?e:e.patterns)!==null&&r!==void 0?r:"**/*"),s=ti(i?t:e);return n.length>0?Jr(s,n):[]}async function ii(e,t){let[r,i]=ri(e,t);return r?ei(await r.withPromise(),
i):[]}var si=(0,me.c)(Ye(),1),De=process.platform==="win32",Be=/(?<!\\)[*?[\]{}()]/,ft=!De;async function ni(e,t){let r=e.filter(u=>u.trim()!==""),i=u=>/^!(?!\()/.
test(u),n=await Promise.all(r.filter(u=>!i(u)).map(u=>dt(u,t))),s=r.filter(i).map(u=>u.slice(1).trim()),l=await Promise.all(s.filter(u=>u!=="").map(u=>dt(u,t)));
return{included:n.map(ai),isExcluded:pi(l)}}async function dt(e,t){if(e.includes("\0"))throw new ve.b("INVALID_INPUT",`files: "${(0,be.e)(e)}" holds a NUL chara\
cter.`);let r=await gt(e,(0,ue.resolve)(t,e));if(r!==void 0)return r;let i=Xe(e).replace(/\/+$/,"");return Be.test(i)?{kind:"glob",pattern:e,...await li(i,t)}:(i.
includes("\\")?await gt(e,(0,ue.resolve)(t,yt(i))):void 0)??{kind:"missing",pattern:e}}async function gt(e,t){return await oi(t,e)?{kind:(await(0,Le.stat)(t).catch(
()=>{}))?.isDirectory()===!0?"folder":"literal",pattern:e,path:t}:void 0}async function oi(e,t){try{return await(0,Le.lstat)(e),!0}catch(r){if((0,be.f)(r)!=="EA\
CCES"||Be.test(t))return!1;throw new ve.b("FILE_UNREADABLE",`${(0,be.e)(t)} can't be read: a folder above it may not be looked into.`,{file:t,hint:"Let the user\
 of this job read the folder.",cause:r})}}function ai(e){if(e.kind!=="folder")return e;let t=(0,be.e)(e.pattern).replace(/[\\/]+$/,"");throw new ve.b("INVALID_I\
NPUT",`files: ${t===""?"/":t} is a folder, not a file.`,{hint:`Write ${t}/** for every file in it, or ${t}/*.exe and the like for some.`})}function Xe(e,t=De){return t?
e.replaceAll("\\","/"):e}function yt(e){return e.replace(/\\(.)/g,"$1")}async function li(e,t){let r=e.split("/"),i=e.startsWith("/")?"/":t,n=0;for(;n<r.length-
1;n+=1){let s=r[n]??"",l=De&&n===0&&/^[A-Za-z]:$/.test(s)?`${s}\\`:(0,ue.resolve)(i,Be.test(s)?s:yt(s));if(Be.test(s)&&!await ui(l))break;i=l}return{base:(0,ue.resolve)(
i),glob:r.slice(n).join("/")}}async function ui(e){return(0,Le.stat)(e).then(t=>t.isDirectory(),()=>!1)}function pi(e){let t=e.flatMap(r=>{if(r.kind==="missing")
return[];let{base:i,glob:n}=r.kind==="glob"?r:{base:(0,ue.dirname)(r.path),glob:ci((0,ue.basename)(r.path))||"**"};return[{prefix:mt(i===(0,ue.dirname)(i)?i:(0,ue.join)(
i,"/")),matches:(0,si.default)([n,`${n}/**`],{dot:!0,posix:!0,flags:ft?"s":"is"})}]});return r=>{let i=mt(r);return t.some(({prefix:n,matches:s})=>i.startsWith(
n)&&s(i.slice(n.length)))}}function mt(e){return De?Xe(e).toLowerCase():e}function ci(e){return e.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var bt=512,hi=64;async function fi(e,t,r){
let i=(0,Z.resolve)(t),{included:n,isExcluded:s}=await ni(e,i),l=m=>m===r||s(m)||m.split(Z.sep).some(Qe.b),u=new Map,a=[];for(let m of n){if(m.kind==="missing"){
a.push({pattern:m.pattern,literal:!0});continue}let _=(m.kind==="literal"?[{path:m.path,pathBelowBase:(0,Z.basename)(m.path),deepestBase:(0,Z.dirname)(m.path)}]:
await At(m,l,i)).filter(({path:E})=>!l(E));if(_.length===0&&m.kind==="literal"&&a.push({pattern:m.pattern,literal:!0,excluded:!0}),_.length===0&&m.kind==="glob"){
let E=e.some(k=>k.startsWith("!"))&&await gi(m,i);a.push({pattern:m.pattern,literal:!1,...E?{excluded:E}:{}})}for(let E of _)u.set(E.path,di(u.get(E.path),E))}let d=[],
b=mi();for(let m of u.values())d.push(await bi(m,i,b)),d.length%hi===0&&await(0,wt.setImmediate)();return{files:_t(_i(d,s)),unmatched:a}}function di(e,t){return e===
void 0?t:t.deepestBase.length>e.deepestBase.length?{...e,deepestBase:t.deepestBase}:e}async function gi(e,t){return At(e,r=>r.split(Z.sep).some(Qe.b),t).then(r=>r.
length>0,()=>!1)}async function At({base:e,glob:t},r,i){let n=[],s=await ii(je(t.replace(/^!(?!\()/,"\\!")),{cwd:e,caseSensitiveMatch:ft,debug:!1,dot:!1,expandDirectories:!1,
fs:yi(r,(u,a)=>n.push({path:u,error:a}))}),[l]=n;if(l!==void 0)throw Me(l.path,i,`the folder can't be listed (${(0,be.f)(l.error)??"unknown"})`,{hint:`Let the u\
ser of this job read the folder, or exclude it: !${qe(l.path,i)}`,cause:l.error});return s.map(Fe).map(u=>({path:(0,Z.resolve)(e,u),pathBelowBase:u,deepestBase:e}))}
function je(e){return e.replace(/[\n\r\u2028\u2029]/g,t=>String.fromCharCode(56320+(t.charCodeAt(0)&255)))}function Fe(e){return e.replace(/[\udc0a\udc0d\udc28\udc29]/gu,
t=>{let r=t.charCodeAt(0)&255;return String.fromCharCode(r<32?r:8192+r)})}function yi(e,t){let r=new Set(["ENOENT","ENOTDIR"]);return{readdir(i,n,s){let l=Fe(i);
(0,B.readdir)(l,n,(u,a)=>{u!==null&&!r.has(u.code??"")&&t(l,u);let d=u===null?a.filter(({name:b})=>!e((0,Z.join)(l,b))):[];for(let b of d)b.name=je(b.name);s(null,
d)})},realpath(i,n){(0,B.realpath)(Fe(i),(s,l)=>{n(null,s===null?je(l):i)})},stat(i,n){(0,B.stat)(Fe(i),(s,l)=>{n(null,s===null?l:{isDirectory:()=>!1})})}}}function mi(){
let e=new Map;return(t,r)=>{if(r||process.platform!=="linux")return B.realpathSync.native(t);let i=(0,Z.dirname)(t),n=e.get(i)??B.realpathSync.native(i);return e.
set(i,n),(0,Z.join)(n,(0,Z.basename)(t))}}async function bi(e,t,r){let{path:i}=e;try{let n=(0,B.lstatSync)(i),s=n.isSymbolicLink(),l=s?(0,B.statSync)(i):n;if(!l.
isFile())throw Me(i,t,`it is ${vt(l)}, not a file`);let u=(0,B.openSync)(i,B.constants.O_RDONLY|B.constants.O_NONBLOCK|B.constants.O_NOCTTY);try{let a=(0,B.fstatSync)(
u);if(!a.isFile())throw Me(i,t,`it is ${vt(a)}, not a file`);let d=new Uint8Array(bt),b=d.slice(0,(0,B.readSync)(u,d,0,bt,0));return{...e,realPath:r(i,s),name:qe(
i,t),size:a.size,mode:a.mode&511,head:b,...(0,Ge.d)(i)&&(0,Ge.b)(b)?{appPackage:await Ai(i)}:{}}}finally{(0,B.closeSync)(u)}}catch(n){if(n instanceof ve.b)throw n;
let s="Check the step that makes it, or exclude it from files with a line that begins with !.",l=await vi(i,n),u=/(?:does not exist|UTF-8)$/.test(l);throw Me(i,
t,l,{...u?{hint:s}:{},cause:n})}}async function Ai(e){let{readAppPackageFacts:t}=await Promise.resolve().then(()=>Ve(require("./app-package-facts-WBP7RUIW.cjs")));
return t(e)}function vt(e){return e.isDirectory()?"a folder":e.isFIFO()?"a named pipe":e.isSocket()?"a socket":"a device"}async function vi(e,t){let r=(0,be.f)(
t);return r==="EACCES"||r==="EPERM"?"permission was denied":r==="ELOOP"?"it is a link that leads back to itself":r!=="ENOENT"?`the system says ${r??"nothing of \
use"}`:await(0,We.lstat)(e).then(i=>i.isSymbolicLink(),()=>!1)?`it is a link to ${(0,be.e)(await(0,We.readlink)(e).catch(()=>"something"))}, which does not exis\
t`:e.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function Me(e,t,r,i={}){let n=qe(e,t);return new ve.b("FILE_UNREADABLE",`${(0,be.e)(n)} \
can't be read: ${r}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that begins with !.",...i,file:n})}function qe(e,t){return Xe(
(0,Z.relative)(t,e))||"."}function _i(e,t){let r=new Map;for(let i of _t(e))t(i.realPath)||(!r.has(i.realPath)||i.path===i.realPath)&&r.set(i.realPath,i);return[
...r.values()]}function _t(e){return e.map(t=>({file:t,bytes:Buffer.from(t.path)})).sort((t,r)=>Buffer.compare(t.bytes,r.bytes)).map(({file:t})=>t)}async function kt(e){
let{host:t,inputs:r,workspace:i}=e;if(r.files.length===0)return[];let n=await fi(r.files,process.cwd(),i.directory),s=$i(xi(n.files,e),e);Si(s,r.apiToken);let{unmatched:l}=n,
u=l.filter(({literal:b,excluded:m})=>b&&m===void 0);for(let{pattern:b,literal:m,excluded:_}of l){if(m||s.length===0)continue;let E=_===void 0?`${b} matches no f\
ile; other patterns of files do.`:`The exclusions in files leave nothing of ${b}; other patterns match files.`;r.ifNoFilesFound==="ignore"?t.info(E):t.warning(E)}
if(s.length>0&&u.length===0)return s;let{message:a,hint:d}=Ei(u.length>0?u:l);switch(r.ifNoFilesFound){case"error":throw new ve.b("NO_FILES_FOUND",a,{hint:d});case"\
warn":return t.warning(a),s;case"ignore":return t.info(a),s}}function Ei(e){let t="set if-no-files-found to warn or ignore where that is fine.",r=e.filter(({excluded:n})=>n===
void 0).map(({pattern:n})=>n);if(r.length===0)return{message:`The exclusions in files leave no file${e.length===0?"":` of ${e.map(({pattern:n})=>n).join(", ")}`}\
 in ${process.cwd()}.`,hint:`Check the lines of files that begin with !; ${t}`};let i=`${r.join(", ")} ${r.length===1?"matches":"match"} no file in ${process.cwd()}\
.`;for(let n of r){let s=Ri.find(({isIn:l})=>l(n))?.hint;if(s!==void 0)return{message:i,hint:s(n)}}return{message:i,hint:`Check that the build wrote them there,\
 and the spelling; ${t}`}}var Ri=[{isIn:e=>/^(?:["']|#|- )/.test(e),hint:e=>`Give the pattern alone: quotes, "- " and # are parts of it, as in ${e}.`},{isIn:e=>e.
startsWith("~"),hint:()=>"Write the whole path: ~ is a name like any other here."},{isIn:e=>/\$\([\w.-]+\)/.test(e),hint:()=>"What is left of $(\u2026) in it is a va\
riable that is not there: check its name."},{isIn:e=>process.platform!=="win32"&&/\\[\w*.]/.test(e),hint:()=>"Write / between folders: a backslash takes the mea\
ning from the character behind it."},{isIn:e=>/\$(?:\w|\{)/.test(e),hint:()=>"A variable such as $HOME stays text here, for no shell reads it: write a path rela\
tive to the working directory, or let the CI put in the value."},{isIn:e=>e.includes(";"),hint:()=>"Give one pattern a line (or --files twice): a semicolon does\
 not part them."},{isIn:e=>e.replace(/\{[^{}]*\}/g,"").includes(","),hint:()=>"Give one pattern a line (or --files twice): a comma does not part them."},{isIn:e=>{
let t=e.split(/ +/);return t.length>1&&(t.every(r=>r.includes("*"))||t.every(r=>/\.[A-Za-z]\w*$/.test(r)))},hint:()=>"Give one pattern a line (or --files twice)\
: a blank does not part them."},{isIn:e=>(0,ie.isAbsolute)(e)&&!e.startsWith(process.cwd()),hint:()=>"Check that the build wrote them there, and that no variabl\
e in it was blank. In a container a workspace has another path than outside: better give it relative to the working directory."}];function Si(e,t){let r=t===void 0?
void 0:e.find(({head:i})=>Buffer.from(i).includes(t));if(r!==void 0)throw new ve.b("INVALID_INPUT",`${r.name} holds the API token, which everybody who gets the \
file would have.`,{file:r.name,hint:"Exclude it in files, and find out which step left it: it may be a link to a secret. If others have had it, revoke the token\
."})}var wi=5;function xi(e,{host:t,inputs:{reportDirectory:r}}){if(r===void 0)return e;let i=ze.realpathSync.native(r),n=Object.values(Rt.a).map(a=>(0,ie.join)(
i,a)),s=({realPath:a})=>n.includes(a),l=e.filter(s).map(({name:a})=>a);if(l.length===0)return e;let u=`Reports in report-directory are not signed, for this run \
writes them anew: ${l.join(", ")}.`;if(l.length===e.length)throw new ve.b("INVALID_INPUT",u,{hint:"Name other files in files, or another report-directory."});return t.
notice(u),e.filter(a=>!s(a))}function $i(e,{host:t,inputs:{outputDirectory:r}}){if(r===void 0)return e;let i=(0,ie.join)(Et((0,ie.resolve)(process.cwd(),r)),ie.sep),
n=new Map([...new Set(e.map(({deepestBase:a})=>a))].map(a=>[a,Et(a)])),s=({path:a,deepestBase:d})=>{let b=n.get(d)??d;return(0,ie.join)(b,(0,ie.relative)(d,a)).
startsWith(i)&&!(0,ie.join)(b,ie.sep).startsWith(i)},l=new Set(e.filter(s));if(l.size===0||l.size===e.length)return e;let u=[...l].map(({name:a})=>a);return t.notice(
`Taken for results of an earlier run, lying in output-directory, and not signed: ${(0,St.f)(u,wi)}. Where they are not, name that folder in files.`),e.filter(a=>!l.
has(a))}function Et(e){try{return ze.realpathSync.native(e)}catch{return e}}0&&(module.exports={findFilesToSign});
