var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findFilesToSign:()=>Wi});module.exports=__toCommonJS(stdin_exports);var import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),
import_chunk_XLMP55QE=require("./chunk-XLMP55QE.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path2=require("node:path"),
import_promises2=require("node:timers/promises"),import_fs=require("fs"),import_path=require("path"),import_url=require("url"),import_module=require("module"),import_path2=require("path"),
nn=__toESM(require("fs")),import_promises3=require("node:fs/promises"),import_node_path3=require("node:path"),lt=(0,import_chunk_3CREN6VF.c)((oi,ae)=>{"use stri\
ct";var re="[^\\\\/]",Vn="(?=.)",se="[^/]",Ct="(?:\\/|$)",ie="(?:^|\\/)",$t=`\\.{1,2}${Ct}`,Jn="(?!\\.)",tr=`(?!${ie}${$t})`,er=`(?!\\.{0,1}${Ct})`,nr=`(?!${$t}\
)`,rr="[^.\\/]",sr=`${se}*?`,ir="/",oe={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Vn,QMARK:se,END_ANCHOR:Ct,DOTS_SLASH:$t,
NO_DOT:Jn,NO_DOTS:tr,NO_DOT_SLASH:er,NO_DOTS_SLASH:nr,QMARK_NO_DOT:rr,STAR:sr,START_ANCHOR:ie,SEP:ir},or={...oe,SLASH_LITERAL:"[\\\\/]",QMARK:re,STAR:`${re}*?`,
DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\
\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},ar={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a\
-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?\
@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};ae.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:ar,
REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?or:oe}}}),ct=(0,import_chunk_3CREN6VF.c)(
U=>{"use strict";var{REGEX_BACKSLASH:ur,REGEX_REMOVE_BACKSLASH:lr,REGEX_SPECIAL_CHARS:cr,REGEX_SPECIAL_CHARS_GLOBAL:fr}=lt();U.isObject=t=>t!==null&&typeof t=="\
object"&&!Array.isArray(t),U.hasRegexChars=t=>cr.test(t),U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t),U.escapeRegex=t=>t.replace(fr,"\\$1"),U.toPosixSlashes=
t=>t.replace(ur,"/"),U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1},U.removeBackslashes=t=>t.replace(lr,n=>n==="\\"?"":n),U.escapeLast=(t,n,e)=>{let r=t.lastIndexOf(n,e);return r===
-1?t:t[r-1]==="\\"?U.escapeLast(t,n,r-1):`${t.slice(0,r)}\\${t.slice(r)}`},U.removePrefix=(t,n={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),n.prefix="\
./"),e},U.wrapOutput=(t,n={},e={})=>{let r=e.contains?"":"^",s=e.contains?"":"$",i=`${r}(?:${t})${s}`;return n.negated===!0&&(i=`(?:^(?!${i}).*$)`),i},U.basename=
(t,{windows:n}={})=>{let e=t.split(n?/[\\/]/:"/"),r=e[e.length-1];return r===""?e[e.length-2]:r}}),ge=(0,import_chunk_3CREN6VF.c)((ui,de)=>{"use strict";var ue=ct(),
{CHAR_ASTERISK:Lt,CHAR_AT:pr,CHAR_BACKWARD_SLASH:st,CHAR_COMMA:hr,CHAR_DOT:Pt,CHAR_EXCLAMATION_MARK:vt,CHAR_FORWARD_SLASH:he,CHAR_LEFT_CURLY_BRACE:kt,CHAR_LEFT_PARENTHESES:gt,
CHAR_LEFT_SQUARE_BRACKET:dr,CHAR_PLUS:gr,CHAR_QUESTION_MARK:le,CHAR_RIGHT_CURLY_BRACE:mr,CHAR_RIGHT_PARENTHESES:ce,CHAR_RIGHT_SQUARE_BRACKET:yr}=lt(),fe=t=>t===
he||t===st,pe=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},Ar=(t,n)=>{let e=n||{},r=t.length-1,s=e.parts===!0||e.tokens===!0||e.scanToEnd===!0,i=[],o=[],a=[],
h=t,m=-1,d=0,g=0,y=!1,A=!1,b=!1,w=!1,O=!1,G=!1,R=!1,B=!1,X=!1,T=!1,P=0,$,S,x={value:"",depth:0,isGlob:!1},u=()=>m>=r,M=()=>h.charCodeAt(m+1),I=()=>($=S,h.charCodeAt(
++m));for(;m<r;){S=I();let C;if(S===st){R=x.backslashes=!0,S=I(),S===kt&&(G=!0);continue}if(G===!0||S===kt){for(P++;u()!==!0&&(S=I());){if(S===st){R=x.backslashes=
!0,I();continue}if(S===kt){P++;continue}if(G!==!0&&S===Pt&&(S=I())===Pt){if(y=x.isBrace=!0,b=x.isGlob=!0,T=!0,s===!0)continue;break}if(G!==!0&&S===hr){if(y=x.isBrace=
!0,b=x.isGlob=!0,T=!0,s===!0)continue;break}if(S===mr&&(P--,P===0)){G=!1,y=x.isBrace=!0,T=!0;break}}if(s===!0)continue;break}if(S===he){if(i.push(m),o.push(x),x=
{value:"",depth:0,isGlob:!1},T===!0)continue;if($===Pt&&m===d+1){d+=2;continue}g=m+1;continue}if(e.noext!==!0&&(S===gr||S===pr||S===Lt||S===le||S===vt)&&M()===gt){
if(b=x.isGlob=!0,w=x.isExtglob=!0,T=!0,S===vt&&m===d&&(X=!0),s===!0){let q=0;for(;u()!==!0&&(S=I());){if(S===st){R=x.backslashes=!0,I();continue}if(S===gt){q++;
continue}if(S===ce&&--q===0){T=!0;break}}continue}break}if(S===Lt){if($===Lt&&(O=x.isGlobstar=!0),b=x.isGlob=!0,T=!0,s===!0)continue;break}if(S===le){if(b=x.isGlob=
!0,T=!0,s===!0)continue;break}if(S===dr){for(;u()!==!0&&(C=I());){if(C===st){R=x.backslashes=!0,I();continue}if(C===yr){A=x.isBracket=!0,b=x.isGlob=!0,T=!0;break}}
if(s===!0)continue;break}if(e.nonegate!==!0&&S===vt&&m===d){B=x.negated=!0,d++;continue}if(e.noparen!==!0&&S===gt){if(b=x.isGlob=!0,s===!0){let W=1;for(;u()!==!0&&
(S=I());){if(S===st){R=x.backslashes=!0,I();continue}if(S===gt){W++;continue}if(S===ce&&--W===0){T=!0;break}}continue}break}if(b===!0){if(T=!0,s===!0)continue;break}}
e.noext===!0&&(w=!1,b=!1);let F=h,c="",l="";d>0&&(c=h.slice(0,d),h=h.slice(d),g-=d),F&&b===!0&&g>0?(F=h.slice(0,g),l=h.slice(g)):b===!0?(F="",l=h):F=h,F&&F!==""&&
F!=="/"&&F!==h&&fe(F.charCodeAt(F.length-1))&&(F=F.slice(0,-1)),e.unescape===!0&&(l&&(l=ue.removeBackslashes(l)),F&&R===!0&&(F=ue.removeBackslashes(F)));let j={
prefix:c,input:t,start:d,base:F,glob:l,isBrace:y,isBracket:A,isGlob:b,isExtglob:w,isGlobstar:O,negated:B,negatedExtglob:X};if(e.tokens===!0&&(j.maxDepth=0,fe(S)||
o.push(x),j.tokens=o),e.parts===!0||e.tokens===!0){let C;for(let N=0;N<i.length;N++){let et=C!==void 0?C+1:d,at=i[N],Z=t.slice(et,at);e.tokens&&(N===0&&d!==0?(o[N].
isPrefix=!0,o[N].value=c):o[N].value=Z,pe(o[N]),j.maxDepth+=o[N].depth),at>=d&&(a.push(Z),C=at)}let W=C!==void 0?C+1:d,q=t.slice(W);a.push(q),e.tokens&&C&&C+1<t.
length&&(o[o.length-1].value=q,pe(o[o.length-1]),j.maxDepth+=o[o.length-1].depth),j.slashes=i,j.parts=a}return j};de.exports=Ar}),be=(0,import_chunk_3CREN6VF.c)(
(li,Ae)=>{"use strict";var ft=lt(),K=ct(),{MAX_LENGTH:mt,POSIX_REGEX_SOURCE:br,REGEX_NON_SPECIAL_CHARS:Sr,REGEX_SPECIAL_CHARS_BACKREF:Rr,REPLACEMENTS:me}=ft,Er=(t,n)=>{
if(typeof n.expandRange=="function")return n.expandRange(...t,n);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(s=>K.escapeRegex(s)).join(
"..")}return e},it=(t,n)=>`Missing ${t}: "${n}" - use "\\\\${n}" to match literal characters`,ye=t=>{let n=[],e=0,r=0,s=0,i="",o=!1;for(let a of t){if(o===!0){i+=
a,o=!1;continue}if(a==="\\"){i+=a,o=!0;continue}if(a==='"'){s=s===1?0:1,i+=a;continue}if(s===0){if(a==="[")e++;else if(a==="]"&&e>0)e--;else if(e===0){if(a==="(")
r++;else if(a===")"&&r>0)r--;else if(a==="|"&&r===0){n.push(i),i="";continue}}}i+=a}return n.push(i),n},_r=t=>{let n=!1;for(let e of t){if(n===!0){n=!1;continue}
if(e==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},Tt=t=>{let n=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(
2,-1),e=!0);if(_r(n))return n.replace(/\\(.)/g,"$1")},xr=t=>{let n=t.map(Tt).filter(Boolean);for(let e=0;e<n.length;e++)for(let r=e+1;r<n.length;r++){let s=n[e],
i=n[r],o=s[0];if(!(!o||s!==o.repeat(s.length)||i!==o.repeat(i.length))&&(s===i||s.startsWith(i)||i.startsWith(s)))return!0}return!1},Ot=(t,n=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,r=0,s=0,i=!1;for(let o=1;o<t.length;o++){let a=t[o];if(i===!0){i=!1;continue}if(a==="\\"){i=!0;continue}if(a==='"'){s=s===
1?0:1;continue}if(s!==1){if(a==="["){e++;continue}if(a==="]"&&e>0){e--;continue}if(!(e>0)){if(a==="("){r++;continue}if(a===")"&&(r--,r===0))return n===!0&&o!==t.
length-1?void 0:{type:t[0],body:t.slice(2,o),end:o}}}}},wr=t=>`${t.length===1?K.escapeRegex(t[0]):`[${t.map(e=>K.escapeRegex(e)).join("")}]`}*`,Cr=t=>{let n=0,e=[];
for(;n<t.length;){let r=Ot(t.slice(n),!1);if(!r||r.type!=="*")return;let s=ye(r.body).map(o=>o.trim());if(s.length!==1)return;let i=Tt(s[0]);if(!i||i.length!==1)
return;e.push(i),n+=r.end+1}if(!(e.length<1))return e},$r=t=>{let n=0,e=t.trim(),r=Ot(e);for(;r;)n++,e=r.body.trim(),r=Ot(e);return n},Lr=(t,n)=>{if(n.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:ft.DEFAULT_MAX_EXTGLOB_RECURSION,r=ye(t).map(a=>a.trim());if(r.length>1&&
(r.some(a=>a==="")||r.some(a=>/^[*?]+$/.test(a))||xr(r)))return{risky:!0};let s=[],i=!1,o=!0;for(let a of r){let h=Cr(a);if(h){i=!0,s.push(...h);continue}let m=Tt(
a);if(m&&m.length===1){s.push(m);continue}if(o=!1,$r(a)>e)return{risky:!0}}return i?o?{risky:!0,safeOutput:wr([...new Set(s)])}:{risky:!0}:{risky:!1}},Ft=(t,n)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=me[t]||t;let e={...n},r=typeof e.maxLength=="number"?Math.min(mt,e.maxLength):mt,s=t.length;if(s>
r)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${r}`);let i={type:"bos",value:"",output:e.prepend||""},o=[i],a=e.capture?"":"?:",h=ft.
globChars(e.windows),m=ft.extglobChars(h),{DOT_LITERAL:d,PLUS_LITERAL:g,SLASH_LITERAL:y,ONE_CHAR:A,DOTS_SLASH:b,NO_DOT:w,NO_DOT_SLASH:O,NO_DOTS_SLASH:G,QMARK:R,
QMARK_NO_DOT:B,STAR:X,START_ANCHOR:T}=h,P=p=>`(${a}(?:(?!${T}${p.dot?b:d}).)*?)`,$=e.dot?"":w,S=e.dot?R:B,x=e.bash===!0?P(e):X;e.capture&&(x=`(${x})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:o};t=K.removePrefix(t,u),s=t.length;let M=[],I=[],F=[],c=i,l,j=()=>u.index===s-1,C=u.peek=(p=1)=>t[u.index+p],W=u.advance=()=>t[++u.
index]||"",q=()=>t.slice(u.index+1),N=(p="",k=0)=>{u.consumed+=p,u.index+=k},et=p=>{u.output+=p.output!=null?p.output:p.value,N(p.value)},at=()=>{let p=1;for(;C()===
"!"&&(C(2)!=="("||C(3)==="?");)W(),u.start++,p++;return p%2===0?!1:(u.negated=!0,u.start++,!0)},Z=p=>{u[p]++,F.push(p)},Y=p=>{u[p]--,F.pop()},E=p=>{if(c.type===
"globstar"){let k=u.braces>0&&(p.type==="comma"||p.type==="brace"),f=p.extglob===!0||M.length&&(p.type==="pipe"||p.type==="paren");p.type!=="slash"&&p.type!=="p\
aren"&&!k&&!f&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,u.output+=c.output)}if(M.length&&p.type!=="paren"&&(M[M.length-
1].inner+=p.value),(p.value||p.output)&&et(p),c&&c.type==="text"&&p.type==="text"){c.output=(c.output||c.value)+p.value,c.value+=p.value;return}p.prev=c,o.push(
p),c=p},ht=(p,k)=>{let f={...m[k],conditions:1,inner:""};f.prev=c,f.parens=u.parens,f.output=u.output,f.startIndex=u.index,f.tokensIndex=o.length;let _=(e.capture?
"(":"")+f.open;Z("parens"),E({type:p,value:k,output:u.output?"":A}),E({type:"paren",extglob:!0,value:W(),output:_}),M.push(f)},Ye=p=>{let k=t.slice(p.startIndex,
u.index+1),f=t.slice(p.startIndex+2,u.index),_=Lr(f,e);if((p.type==="plus"||p.type==="star")&&_.risky){let L=_.safeOutput?(p.output?"":A)+(e.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,z=o[p.tokensIndex];z.type="text",z.value=k,z.output=L||K.escapeRegex(k);for(let V=p.tokensIndex+1;V<o.length;V++)o[V].value="",o[V].output=
"",delete o[V].suffix;u.output=p.output+z.output,u.backtrack=!0,E({type:"paren",extglob:!0,value:l,output:""}),Y("parens");return}let v=p.close+(e.capture?")":""),
D;if(p.type==="negate"){let L=x;if(p.inner&&p.inner.length>1&&p.inner.includes("/")&&(L=P(e)),(L!==x||j()||/^\)+$/.test(q()))&&(v=p.close=`)$))${L}`),p.inner.includes(
"*")&&(D=q())&&/^\.[^\\/.]+$/.test(D)){let z=Ft(D,{...n,fastpaths:!1}).output;v=p.close=`)${z})${L})`}p.prev.type==="bos"&&(u.negatedExtglob=!0)}E({type:"paren",
extglob:!0,value:l,output:v}),Y("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let p=!1,k=t.replace(Rr,(f,_,v,D,L,z)=>D==="\\"?(p=!0,f):D==="?"?
_?_+D+(L?R.repeat(L.length):""):z===0?S+(L?R.repeat(L.length):""):R.repeat(v.length):D==="."?d.repeat(v.length):D==="*"?_?_+D+(L?x:""):x:_?f:`\\${f}`);return p===
!0&&(e.unescape===!0?k=k.replace(/\\/g,""):k=k.replace(/\\+/g,f=>f.length%2===0?"\\\\":f?"\\":"")),k===t&&e.contains===!0?(u.output=t,u):(u.output=K.wrapOutput(
k,u,n),u)}for(;!j();){if(l=W(),l==="\0")continue;if(l==="\\"){let f=C();if(f==="/"&&e.bash!==!0||f==="."||f===";")continue;if(!f){l+="\\",E({type:"text",value:l});
continue}let _=/^\\+/.exec(q()),v=0;if(_&&_[0].length>2&&(v=_[0].length,u.index+=v,v%2!==0&&(l+="\\")),e.unescape===!0?l=W():l+=W(),u.brackets===0){E({type:"tex\
t",value:l});continue}}if(u.brackets>0&&(l!=="]"||c.value==="["||c.value==="[^")){if(e.posix!==!1&&l===":"){let f=c.value.slice(1);if(f.includes("[")&&(c.posix=
!0,f.includes(":"))){let _=c.value.lastIndexOf("["),v=c.value.slice(0,_),D=c.value.slice(_+2),L=br[D];if(L){c.value=v+L,u.backtrack=!0,W(),!i.output&&o.indexOf(
c)===1&&(i.output=A);continue}}}(l==="["&&C()!==":"||l==="-"&&C()==="]")&&(l=`\\${l}`),l==="]"&&(c.value==="["||c.value==="[^")&&(l=`\\${l}`),e.posix===!0&&l===
"!"&&c.value==="["&&(l="^"),c.value+=l,et({value:l});continue}if(u.quotes===1&&l!=='"'){l=K.escapeRegex(l),c.value+=l,et({value:l});continue}if(l==='"'){u.quotes=
u.quotes===1?0:1,e.keepQuotes===!0&&E({type:"text",value:l});continue}if(l==="("){Z("parens"),E({type:"paren",value:l});continue}if(l===")"){if(u.parens===0&&e.
strictBrackets===!0)throw new SyntaxError(it("opening","("));let f=M[M.length-1];if(f&&u.parens===f.parens+1){Ye(M.pop());continue}E({type:"paren",value:l,output:u.
parens?")":"\\)"}),Y("parens");continue}if(l==="["){if(e.nobracket===!0||!q().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(it(
"closing","]"));l=`\\${l}`}else Z("brackets");E({type:"bracket",value:l});continue}if(l==="]"){if(e.nobracket===!0||c&&c.type==="bracket"&&c.value.length===1){E(
{type:"text",value:l,output:`\\${l}`});continue}if(u.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(it("opening","["));E({type:"text",value:l,output:`\
\\${l}`});continue}Y("brackets");let f=c.value.slice(1);if(c.posix!==!0&&f[0]==="^"&&!f.includes("/")&&(l=`/${l}`),c.value+=l,et({value:l}),e.literalBrackets===
!1||K.hasRegexChars(f))continue;let _=K.escapeRegex(c.value);if(u.output=u.output.slice(0,-c.value.length),e.literalBrackets===!0){u.output+=_,c.value=_;continue}
c.value=`(${a}${_}|${c.value})`,u.output+=c.value;continue}if(l==="{"&&e.nobrace!==!0){Z("braces");let f={type:"brace",value:l,output:"(",outputIndex:u.output.length,
tokensIndex:u.tokens.length};I.push(f),E(f);continue}if(l==="}"){let f=I[I.length-1];if(e.nobrace===!0||!f){E({type:"text",value:l,output:l});continue}let _=")";
if(f.dots===!0){let v=o.slice(),D=[];for(let L=v.length-1;L>=0&&(o.pop(),v[L].type!=="brace");L--)v[L].type!=="dots"&&D.unshift(v[L].value);_=Er(D,e),u.backtrack=
!0}if(f.comma!==!0&&f.dots!==!0){let v=u.output.slice(0,f.outputIndex),D=u.tokens.slice(f.tokensIndex);f.value=f.output="\\{",l=_="\\}",u.output=v;for(let L of D)
u.output+=L.output||L.value}E({type:"brace",value:l,output:_}),Y("braces"),I.pop();continue}if(l==="|"){M.length>0&&M[M.length-1].conditions++,E({type:"text",value:l});
continue}if(l===","){let f=l,_=I[I.length-1];_&&F[F.length-1]==="braces"&&(_.comma=!0,f="|"),E({type:"comma",value:l,output:f});continue}if(l==="/"){if(c.type===
"dot"&&u.index===u.start+1){u.start=u.index+1,u.consumed="",u.output="",o.pop(),c=i;continue}E({type:"slash",value:l,output:y});continue}if(l==="."){if(u.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=d);let f=I[I.length-1];c.type="dots",c.output+=l,c.value+=l,f.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){E({type:"text",value:l,output:d});continue}E({type:"dot",value:l,output:d});continue}if(l==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&
C()==="("&&C(2)!=="?"){ht("qmark",l);continue}if(c&&c.type==="paren"){let _=C(),v=l;(c.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(q()))&&(v=`\
\\${l}`),E({type:"text",value:l,output:v});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){E({type:"qmark",value:l,output:B});continue}E({type:"qmar\
k",value:l,output:R});continue}if(l==="!"){if(e.noextglob!==!0&&C()==="("&&(C(2)!=="?"||!/[!=<:]/.test(C(3)))){ht("negate",l);continue}if(e.nonegate!==!0&&u.index===
0){at();continue}}if(l==="+"){if(e.noextglob!==!0&&C()==="("&&C(2)!=="?"){ht("plus",l);continue}if(c&&c.value==="("||e.regex===!1){E({type:"plus",value:l,output:g});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){E({type:"plus",value:l});continue}E({type:"plus",value:g});continue}if(l===
"@"){if(e.noextglob!==!0&&C()==="("&&C(2)!=="?"){E({type:"at",extglob:!0,value:l,output:""});continue}E({type:"text",value:l});continue}if(l!=="*"){(l==="$"||l===
"^")&&(l=`\\${l}`);let f=Sr.exec(q());f&&(l+=f[0],u.index+=f[0].length),E({type:"text",value:l});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=l,c.output=x,u.backtrack=!0,u.globstar=!0,N(l);continue}let p=q();if(e.noextglob!==!0&&/^\([^?]/.test(p)){ht("star",l);continue}if(c.type==="\
star"){if(e.noglobstar===!0){N(l);continue}let f=c.prev,_=f.prev,v=f.type==="slash"||f.type==="bos",D=_&&(_.type==="star"||_.type==="globstar");if(e.bash===!0&&
(!v||p[0]&&p[0]!=="/")){E({type:"star",value:l,output:""});continue}let L=u.braces>0&&(f.type==="comma"||f.type==="brace"),z=M.length&&(f.type==="pipe"||f.type===
"paren");if(!v&&f.type!=="paren"&&!L&&!z){E({type:"star",value:l,output:""});continue}for(;p.slice(0,3)==="/**";){let nt=t[u.index+4];if(nt&&nt!=="/")break;p=p.
slice(3),N("/**",3)}let V=j()||u.parens>0&&p===")".repeat(u.parens)&&!M.some(nt=>nt.type==="negate");if(f.type==="bos"&&j()){c.type="globstar",c.value+=l,c.output=
P(e),u.output=c.output,u.globstar=!0,N(l);continue}if(f.type==="slash"&&f.prev.type!=="bos"&&!D&&V){u.output=u.output.slice(0,-(f.output+c.output).length),f.output=
`(?:${f.output}`,c.type="globstar",c.output=P(e)+(e.strictSlashes?")":"|$)"),c.value+=l,u.globstar=!0,u.output+=f.output+c.output,N(l);continue}if(f.type==="sla\
sh"&&f.prev.type!=="bos"&&p[0]==="/"){let nt=p[1]!==void 0?"|$":"";u.output=u.output.slice(0,-(f.output+c.output).length),f.output=`(?:${f.output}`,c.type="glob\
star",c.output=`${P(e)}${y}|${y}${nt})`,c.value+=l,u.output+=f.output+c.output,u.globstar=!0,N(l+W()),E({type:"slash",value:"/",output:""});continue}if(f.type===
"bos"&&p[0]==="/"){c.type="globstar",c.value+=l,c.output=`(?:^|${y}|${P(e)}${y})`,u.output=c.output,u.globstar=!0,N(l+W()),E({type:"slash",value:"/",output:""});
continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=P(e),c.value+=l,u.output+=c.output,u.globstar=!0,N(l);continue}let k={type:"star",
value:l,output:x};if(e.bash===!0){k.output=".*?",(c.type==="bos"||c.type==="slash")&&(k.output=$+k.output),E(k);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&e.regex===!0){k.output=l,E(k);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=O,c.output+=O):e.dot===!0?(u.output+=
G,c.output+=G):(u.output+=$,c.output+=$),C()!=="*"&&(u.output+=A,c.output+=A)),E(k)}for(;u.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closi\
ng","]"));u.output=K.escapeLast(u.output,"["),Y("brackets")}for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closing",")"));u.output=K.escapeLast(
u.output,"("),Y("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closing","}"));u.output=K.escapeLast(u.output,"{"),Y("braces")}if(e.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&E({type:"maybe_slash",value:"",output:`${y}?`}),u.backtrack===!0){u.output="";for(let p of u.tokens)u.
output+=p.output!=null?p.output:p.value,p.suffix&&(u.output+=p.suffix)}return u};Ft.fastpaths=(t,n)=>{let e={...n},r=typeof e.maxLength=="number"?Math.min(mt,e.
maxLength):mt,s=t.length;if(s>r)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${r}`);t=me[t]||t;let{DOT_LITERAL:i,SLASH_LITERAL:o,ONE_CHAR:a,
DOTS_SLASH:h,NO_DOT:m,NO_DOTS:d,NO_DOTS_SLASH:g,STAR:y,START_ANCHOR:A}=ft.globChars(e.windows),b=e.dot?d:m,w=e.dot?g:m,O=e.capture?"":"?:",G={negated:!1,prefix:""},
R=e.bash===!0?".*?":y;e.capture&&(R=`(${R})`);let B=$=>$.noglobstar===!0?R:`(${O}(?:(?!${A}${$.dot?h:i}).)*?)`,X=$=>{switch($){case"*":return`${b}${a}${R}`;case"\
.*":return`${i}${a}${R}`;case"*.*":return`${b}${R}${i}${a}${R}`;case"*/*":return`${b}${R}${o}${a}${w}${R}`;case"**":return b+B(e);case"**/*":return`(?:${b}${B(e)}${o}\
)?${w}${a}${R}`;case"**/*.*":return`(?:${b}${B(e)}${o})?${w}${R}${i}${a}${R}`;case"**/.*":return`(?:${b}${B(e)}${o})?${i}${a}${R}`;default:{let S=/^(.*?)\.(\w+)$/.
exec($);if(!S)return;let x=X(S[1]);return x?x+i+S[2]:void 0}}},T=K.removePrefix(t,G),P=X(T);return P&&e.strictSlashes!==!0&&(P+=`${o}?`),P},Ae.exports=Ft}),Ee=(0,import_chunk_3CREN6VF.c)(
(ci,Re)=>{"use strict";var Pr=ge(),Ht=be(),Se=ct(),vr=lt(),kr=t=>t&&typeof t=="object"&&!Array.isArray(t),H=(t,n,e=!1)=>{if(Array.isArray(t)){let d=t.map(y=>H(y,
n,e));return y=>{for(let A of d){let b=A(y);if(b)return b}return!1}}let r=kr(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!r)throw new TypeError("Expect\
ed pattern to be a non-empty string");let s=n||{},i=s.windows,o=r?H.compileRe(t,n):H.makeRe(t,n,!1,!0),a=o.state;delete o.state;let h=()=>!1;if(s.ignore){let d={
...n,ignore:null,onMatch:null,onResult:null};h=H(s.ignore,d,e)}let m=(d,g=!1)=>{let{isMatch:y,match:A,output:b}=H.test(d,o,n,{glob:t,posix:i}),w={glob:t,state:a,
regex:o,posix:i,input:d,output:b,match:A,isMatch:y};return typeof s.onResult=="function"&&s.onResult(w),y===!1?(w.isMatch=!1,g?w:!1):h(d)?(typeof s.onIgnore=="f\
unction"&&s.onIgnore(w),w.isMatch=!1,g?w:!1):(typeof s.onMatch=="function"&&s.onMatch(w),g?w:!0)};return e&&(m.state=a),m};H.test=(t,n,e,{glob:r,posix:s}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let i=e||{},o=i.format||(s?Se.toPosixSlashes:null),
a=t===r,h=a&&o?o(t):t;return a===!1&&(h=o?o(t):t,a=h===r),(a===!1||i.capture===!0)&&(i.matchBase===!0||i.basename===!0?a=H.matchBase(t,n,e,s):a=n.exec(h)),{isMatch:!!a,
match:a,output:h}},H.matchBase=(t,n,e,r=e&&e.windows)=>(n instanceof RegExp?n:H.makeRe(n,e)).test(Se.basename(t,{windows:r})),H.isMatch=(t,n,e)=>H(n,e)(t),H.parse=
(t,n)=>Array.isArray(t)?t.map(e=>H.parse(e,n)):Ht(t,{...n,fastpaths:!1}),H.scan=(t,n)=>Pr(t,n),H.compileRe=(t,n,e=!1,r=!1)=>{if(e===!0)return t.output;let s=n||
{},i=s.contains?"":"^",o=s.contains?"":"$",a=`${i}(?:${t.output})${o}`;t&&t.negated===!0&&(a=`^(?!${a}).*$`);let h=H.toRegex(a,n);return r===!0&&(h.state=t),h},
H.makeRe=(t,n={},e=!1,r=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return n.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(s.output=Ht.fastpaths(t,n)),s.output||(s=Ht(t,n)),H.compileRe(s,n,e,r)},H.toRegex=(t,n)=>{try{let e=n||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(n&&n.debug===!0)throw e;return/$^/}},H.constants=vr,Re.exports=H}),It=(0,import_chunk_3CREN6VF.c)((fi,we)=>{"use strict";var _e=Ee(),
Or=ct();function xe(t,n,e=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:Or.isWindows()}),_e(t,n,e)}Object.assign(xe,_e),we.exports=xe}),
Vs=(0,import_module.createRequire)(bundleAddress);function rn(t){let n=(0,import_path2.normalize)(t);return n.length>1&&n[n.length-1]===import_path2.sep&&(n=n.substring(
0,n.length-1)),n}var sn=/[\\/]/g;function Yt(t,n){return t.replace(sn,n)}var on=/^[a-z]:[\\/]$/i;function an(t){return t==="/"||on.test(t)}function xt(t,n){let{
resolvePaths:e,normalizePath:r,pathSeparator:s}=n,i=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=(0,import_path2.resolve)(t)),(r||i)&&
(t=rn(t)),t===".")return"";let o=t[t.length-1]!==s;return Yt(o?t+s:t,s)}function Zt(t,n){return n+t}function un(t,n){return function(e,r){return r.startsWith(t)?
r.slice(t.length)+e:Yt((0,import_path2.relative)(t,r),n.pathSeparator)+n.pathSeparator+e}}function ln(t){return t}function cn(t,n,e){return n+t+e}function fn(t,n){
let{relativePaths:e,includeBasePath:r}=n;return e&&t?un(t,n):r?Zt:ln}function pn(t){return function(n,e){e.push(n.substring(t.length)||".")}}function hn(t){return function(n,e,r){
let s=n.substring(t.length)||".";r.every(i=>i(s,!0))&&e.push(s)}}var dn=(t,n)=>{n.push(t||".")},gn=(t,n,e)=>{let r=t||".";e.every(s=>s(r,!0))&&n.push(r)},mn=()=>{};
function yn(t,n){let{includeDirs:e,filters:r,relativePaths:s}=n;return e?s?r&&r.length?hn(t):pn(t):r&&r.length?gn:dn:mn}var An=(t,n,e,r)=>{r.every(s=>s(t,!1))&&
e.files++},bn=(t,n,e,r)=>{r.every(s=>s(t,!1))&&n.push(t)},Sn=(t,n,e,r)=>{e.files++},Rn=(t,n)=>{n.push(t)},En=()=>{};function _n(t){let{excludeFiles:n,filters:e,
onlyCounts:r}=t;return n?En:e&&e.length?r?An:bn:r?Sn:Rn}var xn=t=>t,wn=()=>[""].slice(0,0);function Cn(t){return t.group?wn:xn}var $n=(t,n,e)=>{t.push({directory:n,
files:e,dir:n})},Ln=()=>{};function Pn(t){return t.group?$n:Ln}var vn=function(t,n,e){let{queue:r,fs:s,options:{suppressErrors:i}}=n;r.enqueue(),s.realpath(t,(o,a)=>{
if(o)return r.dequeue(i?null:o,n);s.stat(a,(h,m)=>{if(h)return r.dequeue(i?null:h,n);if(m.isDirectory()&&Vt(t,a,n))return r.dequeue(null,n);e(m,a),r.dequeue(null,
n)})})},kn=function(t,n,e){let{queue:r,fs:s,options:{suppressErrors:i}}=n;r.enqueue();try{let o=s.realpathSync(t),a=s.statSync(o);if(a.isDirectory()&&Vt(t,o,n))
return;e(a,o)}catch(o){if(!i)throw o}};function On(t,n){return!t.resolveSymlinks||t.excludeSymlinks?null:n?kn:vn}function Vt(t,n,e){if(e.options.useRealPaths)return Tn(
n,e);let r=(0,import_path2.dirname)(t),s=1;for(;r!==e.root&&s<2;){let i=e.symlinks.get(r);i&&(i===n||i.startsWith(n)||n.startsWith(i))?s++:r=(0,import_path2.dirname)(
r)}return e.symlinks.set(t,n),s>1}function Tn(t,n){return n.visited.includes(t+n.options.pathSeparator)}var Fn=t=>t.counts,Hn=t=>t.groups,In=t=>t.paths,Nn=t=>t.
paths.slice(0,t.options.maxFiles),Dn=(t,n,e)=>(dt(n,e,t.counts,t.options.suppressErrors),null),Bn=(t,n,e)=>(dt(n,e,t.paths,t.options.suppressErrors),null),Mn=(t,n,e)=>(dt(
n,e,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),null),Gn=(t,n,e)=>(dt(n,e,t.groups,t.options.suppressErrors),null);function dt(t,n,e,r){n(t&&!r?
t:null,e)}function Wn(t,n){let{onlyCounts:e,group:r,maxFiles:s}=t;return e?n?Fn:Dn:r?n?Hn:Gn:s?n?Nn:Mn:n?In:Bn}var Jt={withFileTypes:!0},Un=(t,n,e,r,s)=>{if(t.queue.
enqueue(),r<0)return t.queue.dequeue(null,t);let{fs:i}=t;t.visited.push(n),t.counts.directories++,i.readdir(n||".",Jt,(o,a=[])=>{s(a,e,r),t.queue.dequeue(t.options.
suppressErrors?null:o,t)})},qn=(t,n,e,r,s)=>{let{fs:i}=t;if(r<0)return;t.visited.push(n),t.counts.directories++;let o=[];try{o=i.readdirSync(n||".",Jt)}catch(a){
if(!t.options.suppressErrors)throw a}s(o,e,r)};function Kn(t){return t?qn:Un}var jn=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,
this.count}dequeue(t,n){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,n),t&&(n.controller.abort(),this.onQueueEmpty=void 0))}},Xn=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
zn=class{aborted=!1;abort(){this.aborted=!0}},te=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,n,e){
this.isSynchronous=!e,this.callbackInvoker=Wn(n,this.isSynchronous),this.root=xt(t,n),this.state={root:an(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Xn,options:n,queue:new jn((r,s)=>this.callbackInvoker(s,r,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new zn,fs:n.fs||
nn},this.joinPath=fn(this.root,n),this.pushDirectory=yn(this.root,n),this.pushFile=_n(n),this.getArray=Cn(n),this.groupFiles=Pn(n),this.resolveSymlink=On(n,this.
isSynchronous),this.walkDirectory=Kn(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,n,e)=>{let{paths:r,options:{
filters:s,resolveSymlinks:i,excludeSymlinks:o,exclude:a,maxFiles:h,signal:m,useRealPaths:d,pathSeparator:g},controller:y}=this.state;if(y.aborted||m&&m.aborted||
h&&r.length>h)return;let A=this.getArray(this.state.paths);for(let b=0;b<t.length;++b){let w=t[b];if(w.isFile()||w.isSymbolicLink()&&!i&&!o){let O=this.joinPath(
w.name,n);this.pushFile(O,A,this.state.counts,s)}else if(w.isDirectory()){let O=cn(w.name,n,this.state.options.pathSeparator);if(a&&a(w.name,O))continue;this.pushDirectory(
O,r,s),this.walkDirectory(this.state,O,O,e-1,this.walk)}else if(this.resolveSymlink&&w.isSymbolicLink()){let O=Zt(w.name,n);this.resolveSymlink(O,this.state,(G,R)=>{
if(G.isDirectory()){if(R=xt(R,this.state.options),a&&a(w.name,d?R:O+g))return;this.walkDirectory(this.state,R,d?R:O+g,e-1,this.walk)}else{R=d?R:O;let B=(0,import_path2.basename)(
R),X=xt((0,import_path2.dirname)(R),this.state.options);R=this.joinPath(B,X),this.pushFile(R,A,this.state.counts,s)}})}}this.groupFiles(this.state.groups,n,A)}};
function Qn(t,n){return new Promise((e,r)=>{ee(t,n,(s,i)=>{if(s)return r(s);e(i)})})}function ee(t,n,e){new te(t,n,e).start()}function Yn(t,n){return new te(t,n).
start()}var zt=class{constructor(t,n){this.root=t,this.options=n}withPromise(){return Qn(this.root,this.options)}withCallback(t){ee(this.root,this.options,t)}sync(){
return Yn(this.root,this.options)}},Zn=null,ne=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:import_path2.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new zt(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,n){return this.options={...this.options,...n},new zt(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...n){let e=this.globFunction||Zn;if(!e)throw new Error("Please specify a glob function to use glob matchi\
ng.");var r=this.globCache[t.join("\0")];return r||(r=e(t,...n),this.globCache[t.join("\0")]=r),this.options.filters.push(s=>r(s)),this}},ot=(0,import_chunk_3CREN6VF.d)(
It(),1),Wr=Array.isArray,Pe=/\\/g,Ur=/^[A-Za-z]:$/,ve=process.platform==="win32",qr=/^(\/?\.\.)+$/;function Kr(t,n={}){let e=t.length,r=Array(e),s=Array(e),i,o;
for(i=0;i<e;i++){let a=ke(t[i]);r[i]=a;let h=a.length,m=Array(h);for(o=0;o<h;o++)m[o]=(0,ot.default)(a[o],n);s[i]=m}return a=>{let h=a.split("/");if(h[0]===".."&&
qr.test(a))return!0;for(i=0;i<e;i++){let m=r[i],d=s[i],g=h.length,y=Math.min(g,m.length);for(o=0;o<y;){let A=m[o];if(A.includes("/"))return!0;if(!d[o](h[o]))break;
if(!n.noglobstar&&A==="**")return!0;o++}if(o===g)return!0}return!1}}var jr=/^[A-Z]:\/$/i,Xr=ve?t=>jr.test(t):t=>t==="/";function Ce(t,n,e){if(t===n||n.startsWith(
`${t}/`)){if(e){let s=t.length+ +!Xr(t);return(i,o)=>i.slice(s,o?-1:void 0)||"."}let r=n.slice(t.length+1);return r?(s,i)=>{if(s===".")return r;let o=`${r}/${s}`;
return i?o.slice(0,-1):o}:(s,i)=>i&&s!=="."?s.slice(0,-1):s}return e?r=>import_path.posix.relative(t,r)||".":r=>import_path.posix.relative(t,`${n}/${r}`)||"."}function zr(t,n){
if(n.startsWith(`${t}/`)){let e=n.slice(t.length+1);return r=>`${e}/${r}`}return e=>{let r=import_path.posix.relative(t,`${n}/${e}`);return e[e.length-1]==="/"&&
r!==""?`${r}/`:r||"."}}function $e(t){return t.replace(Ur,n=>`${n}/`)}var Qr={parts:!0};function ke(t){var n;let e=ot.default.scan(t,Qr);return!((n=e.parts)===null||
n===void 0)&&n.length?e.parts:[t]}var Yr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,Zr=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Vr=t=>t.replace(Yr,
"\\$&"),Jr=t=>t.replace(Zr,"\\$&"),ts=ve?Jr:Vr;function es(t,n){if((n==null?void 0:n.caseSensitiveMatch)===!1)return!0;let e=ot.default.scan(t);return e.isGlob||
e.negated}function pt(...t){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...t)}function Oe(t){return typeof t=="string"?[t]:t??[]}var ns=/^(\/?\.\.)+/,
rs=/\\(?=[()[\]{}!*+?@|])/g;function Nt(t,n,e,r){var s;let i=n.cwd,o=t;t[t.length-1]==="/"&&(o=t.slice(0,-1)),o[o.length-1]!=="*"&&n.expandDirectories&&(o+="/**");
let a=ts(i);o=(0,import_path.isAbsolute)(o.replace(rs,""))?import_path.posix.relative(a,o):import_path.posix.normalize(o);let h=(s=ns.exec(o))===null||s===void 0?
void 0:s[0],m=ke(o);if(h){let g=(h.length+1)/3,y=0,A=a.split("/");for(;y<g&&m[y+g]===A[A.length+y-g];)o=o.slice(0,(g-y-1)*3)+o.slice((g-y)*3+m[y+g].length+1)||"\
.",y++;let b=import_path.posix.join(i,h.slice(y*3));b[0]!=="."&&e.root.length>b.length&&(e.root=$e(b),e.depthOffset=-g+y)}if(!r&&e.depthOffset>=0){var d;(d=e.commonPath)!==
null&&d!==void 0||(e.commonPath=m);let g=[],y=Math.min(e.commonPath.length,m.length);for(let A=0;A<y;A++){let b=m[A];if(b==="**"&&!m[A+1]){g.pop();break}if(A===
m.length-1||b!==e.commonPath[A]||es(b))break;g.push(b)}e.depthOffset=g.length,e.commonPath=g,e.root=$e(g.length>0?import_path.posix.join(i,...g):i)}return o}function ss(t,n,e){
let r=[],s=[];for(let i of t.ignore)i&&(i[0]!=="!"||i[1]==="(")&&s.push(Nt(i,t,e,!0));for(let i of n)i&&(i[0]!=="!"||i[1]==="("?r.push(Nt(i,t,e,!1)):(i[1]!=="!"||
i[2]==="(")&&s.push(Nt(i.slice(1),t,e,!0)));return{match:r,ignore:s}}function is(t,n){let e=t.cwd,r={root:e,depthOffset:0},s=ss(t,n,r);t.debug&&pt("internal pro\
cessing patterns:",s);let{absolute:i,caseSensitiveMatch:o,debug:a,dot:h,followSymbolicLinks:m,onlyDirectories:d}=t,g=r.root.replace(Pe,""),y={dot:h,nobrace:t.braceExpansion===
!1,nocase:!o,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},A=(0,ot.default)(s.match,y),b=(0,ot.default)(s.ignore,y),w=Kr(s.match,y),O=Ce(e,g,i),
G=i?O:Ce(e,g,!0),R=(T,P)=>{let $=G(P,!0);return $!=="."&&!w($)||b($)},B;t.deep!==void 0&&(B=Math.round(t.deep-r.depthOffset));let X=new ne({filters:[a?(T,P)=>{let $=O(
T,P),S=A($)&&!b($);return S&&pt(`matched ${$}`),S}:(T,P)=>{let $=O(T,P);return A($)&&!b($)}],exclude:a?(T,P)=>{let $=R(T,P);return pt(`${$?"skipped":"crawling"}\
 ${P}`),$}:R,fs:t.fs,pathSeparator:"/",relativePaths:!i,resolvePaths:i,includeBasePath:i,resolveSymlinks:m,excludeSymlinks:!m,excludeFiles:d,includeDirs:d||!t.onlyFiles,
maxDepth:B,signal:t.signal}).crawl(g);return t.debug&&pt("internal properties:",{...r,root:g}),[X,e!==g&&!i&&zr(e,g)]}function os(t,n){if(n)for(let e=t.length-1;e>=
0;e--)t[e]=n(t[e]);return t}var Le={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function as(t){
let n=Object.assign({},t);for(let e in Le)n[e]===void 0&&Object.assign(n,{[e]:Le[e]});return n.cwd=(n.cwd instanceof URL?(0,import_url.fileURLToPath)(n.cwd):(0,import_path.resolve)(
n.cwd||process.cwd())).replace(Pe,"/"),n.ignore=Oe(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||import_fs.readdir,readdirSync:n.fs.readdirSync||import_fs.readdirSync,
realpath:n.fs.realpath||import_fs.realpath,realpathSync:n.fs.realpathSync||import_fs.realpathSync,stat:n.fs.stat||import_fs.stat,statSync:n.fs.statSync||import_fs.statSync}),
n.debug&&pt("globbing with options:",n),n}function us(t,n={}){var e;if(t&&n!=null&&n.patterns)throw new Error("Cannot pass patterns as both an argument and an o\
ption");let r=Wr(t)||typeof t=="string",s=Oe((e=r?t:t.patterns)!==null&&e!==void 0?e:"**/*"),i=as(r?n:t);return s.length>0?is(i,s):[]}async function Te(t,n){let[
e,r]=us(t,n);return e?os(await e.withPromise(),r):[]}var Be=(0,import_chunk_3CREN6VF.d)(It(),1),bt=process.platform==="win32",At=/(?<!\\)[*?[\]{}()]/,Dt=!bt;async function Me(t,n){
let e=t.filter(a=>a.trim()!==""),r=a=>/^!(?!\()/.test(a),s=await Promise.all(e.filter(a=>!r(a)).map(a=>He(a,n))),i=e.filter(r).map(a=>a.slice(1).trim()),o=await Promise.
all(i.filter(a=>a!=="").map(a=>He(a,n)));return{included:s.map(hs),isExcluded:ms(o)}}async function He(t,n){if(t.includes("\0"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`files: "${(0,import_chunk_7RIKCKPE.e)(t)}" holds a NUL character.`);let e=await Ie(t,(0,import_node_path3.resolve)(n,t));if(e!==void 0)return e;
let r=St(t).replace(/\/+$/,"");return At.test(r)?{kind:"glob",pattern:t,...await ds(r,n)}:(r.includes("\\")?await Ie(t,(0,import_node_path3.resolve)(n,Ge(r))):void 0)??
{kind:"missing",pattern:t}}async function Ie(t,n){if(!await ps(n,t))return;let e=await(0,import_promises3.stat)(n).catch(()=>{});return{kind:(e==null?void 0:e.isDirectory())===
!0?"folder":"literal",pattern:t,path:n}}async function ps(t,n){try{return await(0,import_promises3.lstat)(t),!0}catch(e){if((0,import_chunk_7RIKCKPE.f)(e)!=="EA\
CCES"||At.test(n))return!1;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`${(0,import_chunk_7RIKCKPE.e)(n)} can't be read: a folder above it may not be lo\
oked into.`,{file:n,hint:"Let the user of this job read the folder.",cause:e})}}function hs(t){if(t.kind!=="folder")return t;let n=(0,import_chunk_7RIKCKPE.e)(t.
pattern).replace(/[\\/]+$/,"");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`files: ${n===""?"/":n} is a folder, not a file.`,{hint:`Write ${n}/** for ever\
y file in it, or ${n}/*.exe and the like for some.`})}function St(t,n=bt){return n?t.replaceAll("\\","/"):t}function Ge(t){return t.replace(/\\(.)/g,"$1")}async function ds(t,n){
let e=t.split("/"),r=t.startsWith("/")?"/":n,s=0;for(;s<e.length-1;s+=1){let i=e[s]??"",o=bt&&s===0&&/^[A-Za-z]:$/.test(i)?`${i}\\`:(0,import_node_path3.resolve)(
r,At.test(i)?i:Ge(i));if(At.test(i)&&!await gs(o))break;r=o}return{base:(0,import_node_path3.resolve)(r),glob:e.slice(s).join("/")}}async function gs(t){return(0,import_promises3.stat)(
t).then(n=>n.isDirectory(),()=>!1)}function ms(t){let n=t.flatMap(e=>{if(e.kind==="missing")return[];let{base:r,glob:s}=e.kind==="glob"?e:{base:(0,import_node_path3.dirname)(
e.path),glob:ys((0,import_node_path3.basename)(e.path))||"**"};return[{prefix:Ne(r===(0,import_node_path3.dirname)(r)?r:(0,import_node_path3.join)(r,"/")),matches:(0,Be.
default)([s,`${s}/**`],{dot:!0,posix:!0,flags:Dt?"s":"is"})}]});return e=>{let r=Ne(e);return n.some(({prefix:s,matches:i})=>r.startsWith(s)&&i(r.slice(s.length)))}}
function Ne(t){return bt?St(t).toLowerCase():t}function ys(t){return t.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var We=512,Fs=64;async function je(t,n,e){let r=(0,import_node_path2.resolve)(
n),{included:s,isExcluded:i}=await Me(t,r),o=d=>d===e||i(d)||d.split(import_node_path2.sep).some(import_chunk_FP2WBXV7.b),a=new Map,h=[];for(let d of s){if(d.kind===
"missing"){h.push({pattern:d.pattern,literal:!0});continue}let y=(d.kind==="literal"?[{path:d.path,pathBelowBase:(0,import_node_path2.basename)(d.path),deepestBase:(0,import_node_path2.dirname)(
d.path)}]:await Xe(d,o,r)).filter(({path:A})=>!o(A));if(y.length===0&&d.kind==="literal"&&h.push({pattern:d.pattern,literal:!0,excluded:!0}),y.length===0&&d.kind===
"glob"){let A=t.some(b=>b.startsWith("!"))&&await Is(d,r);h.push({pattern:d.pattern,literal:!1,...A?{excluded:A}:{}})}for(let A of y)a.set(A.path,Hs(a.get(A.path),
A))}let m=[];for(let d of a.values())m.push(await Ds(d,r)),m.length%Fs===0&&await(0,import_promises2.setImmediate)();return{files:ze(Gs(m,i)),unmatched:h}}function Hs(t,n){
return t===void 0?n:n.deepestBase.length>t.deepestBase.length?{...t,deepestBase:n.deepestBase}:t}async function Is(t,n){return Xe(t,r=>r.split(import_node_path2.sep).
some(import_chunk_FP2WBXV7.b),n).then(r=>r.length>0,()=>!1)}async function Xe({base:t,glob:n},e,r){let s=[],i=await Te(Mt(n.replace(/^!(?!\()/,"\\!")),{cwd:t,caseSensitiveMatch:Dt,
debug:!1,dot:!1,expandDirectories:!1,fs:Ns(e,(a,h)=>s.push({path:a,error:h}))}),[o]=s;if(o!==void 0)throw Et(o.path,r,`the folder can't be listed (${(0,import_chunk_7RIKCKPE.f)(
o.error)??"unknown"})`,{hint:`Let the user of this job read the folder, or exclude it: !${Gt(o.path,r)}`,cause:o.error});return i.map(Rt).map(a=>({path:(0,import_node_path2.resolve)(
t,a),pathBelowBase:a,deepestBase:t}))}function Mt(t){return t.replace(/[\n\r\u2028\u2029]/g,n=>String.fromCharCode(56320+(n.charCodeAt(0)&255)))}function Rt(t){
return t.replace(/[\udc0a\udc0d\udc28\udc29]/gu,n=>{let e=n.charCodeAt(0)&255;return String.fromCharCode(e<32?e:8192+e)})}function Ns(t,n){let e=new Set(["ENOEN\
T","ENOTDIR"]);return{readdir(s,i,o){let a=Rt(s);(0,import_node_fs2.readdir)(a,i,(h,m)=>{h!==null&&!e.has(h.code??"")&&n(a,h);let d=h===null?m.filter(({name:g})=>!t(
(0,import_node_path2.join)(a,g))):[];for(let g of d)g.name=Mt(g.name);o(null,d)})},realpath(s,i){(0,import_node_fs2.realpath)(Rt(s),(o,a)=>{i(null,o===null?Mt(a):
s)})},stat(s,i){(0,import_node_fs2.stat)(Rt(s),(o,a)=>{i(null,o===null?a:{isDirectory:()=>!1})})}}}async function Ds(t,n){let{path:e}=t;try{let r=(0,import_node_fs2.statSync)(
e);if(!r.isFile())throw Et(e,n,`it is ${Ue(r)}, not a file`);let s=(0,import_node_fs2.openSync)(e,import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NONBLOCK|
import_node_fs2.constants.O_NOCTTY);try{let i=(0,import_node_fs2.fstatSync)(s);if(!i.isFile())throw Et(e,n,`it is ${Ue(i)}, not a file`);let o=new Uint8Array(We),
a=o.slice(0,(0,import_node_fs2.readSync)(s,o,0,We,0));return{...t,realPath:import_node_fs2.realpathSync.native(e),name:Gt(e,n),size:i.size,mode:i.mode&511,head:a,
...(0,import_chunk_6I5RF7ZS.b)(e)&&(0,import_chunk_6I5RF7ZS.a)(a)?{appPackage:await Bs(e)}:{}}}finally{(0,import_node_fs2.closeSync)(s)}}catch(r){if(r instanceof
import_chunk_VC77LCNK.b)throw r;let s="Check the step that makes it, or exclude it from files with a line that begins with !.",i=await Ms(e,r),o=/(?:does not exist|UTF-8)$/.
test(i);throw Et(e,n,i,{...o?{hint:s}:{},cause:r})}}async function Bs(t){let{readAppPackageFacts:n}=await Promise.resolve().then(()=>__toESM(require("./app-package-facts-74S5DQSF.cjs")));
return n(t)}function Ue(t){return t.isDirectory()?"a folder":t.isFIFO()?"a named pipe":t.isSocket()?"a socket":"a device"}async function Ms(t,n){let e=(0,import_chunk_7RIKCKPE.f)(
n);return e==="EACCES"||e==="EPERM"?"permission was denied":e==="ELOOP"?"it is a link that leads back to itself":e!=="ENOENT"?`the system says ${e??"nothing of \
use"}`:await(0,import_promises.lstat)(t).then(s=>s.isSymbolicLink(),()=>!1)?`it is a link to ${(0,import_chunk_7RIKCKPE.e)(await(0,import_promises.readlink)(t).
catch(()=>"something"))}, which does not exist`:t.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function Et(t,n,e,r={}){let s=Gt(t,n);return new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`${(0,import_chunk_7RIKCKPE.e)(s)} can't be read: ${e}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that be\
gins with !.",...r,file:s})}function Gt(t,n){return St((0,import_node_path2.relative)(n,t))||"."}function Gs(t,n){let e=new Map;for(let r of ze(t))n(r.realPath)||
(!e.has(r.realPath)||r.path===r.realPath)&&e.set(r.realPath,r);return[...e.values()]}function ze(t){return t.map(n=>({file:n,bytes:Buffer.from(n.path)})).sort((n,e)=>Buffer.
compare(n.bytes,e.bytes)).map(({file:n})=>n)}async function Wi(t){let{host:n,inputs:e,workspace:r}=t;if(e.files.length===0)return[];let s=await je(e.files,process.
cwd(),r.directory),i=Qs(zs(s.files,t),t),{unmatched:o}=s,a=o.filter(({literal:d,excluded:g})=>d&&g===void 0);for(let{pattern:d,literal:g,excluded:y}of o){if(g||
i.length===0)continue;let A=y===void 0?`${d} matches no file; other patterns of files do.`:`The exclusions in files leave nothing of ${d}; other patterns match \
files.`;e.ifNoFilesFound==="ignore"?n.info(A):n.warning(A)}if(i.length>0&&a.length===0)return i;let{message:h,hint:m}=Ks(a.length>0?a:o);switch(e.ifNoFilesFound){case"\
error":throw new import_chunk_VC77LCNK.b("NO_FILES_FOUND",h,{hint:m});case"warn":return n.warning(h),i;case"ignore":return n.info(h),i}}function Ks(t){var s;let n="\
set if-no-files-found to warn or ignore where that is fine.",e=t.filter(({excluded:i})=>i===void 0).map(({pattern:i})=>i);if(e.length===0)return{message:`The ex\
clusions in files leave no file${t.length===0?"":` of ${t.map(({pattern:o})=>o).join(", ")}`} in ${process.cwd()}.`,hint:`Check the lines of files that begin wi\
th !; ${n}`};let r=`${e.join(", ")} ${e.length===1?"matches":"match"} no file in ${process.cwd()}.`;for(let i of e){let o=(s=js.find(({isIn:a})=>a(i)))==null?void 0:
s.hint;if(o!==void 0)return{message:r,hint:o(i)}}return{message:r,hint:`Check that the build wrote them there, and the spelling; ${n}`}}var js=[{isIn:t=>/^(?:["']|#|- )/.
test(t),hint:t=>`Give the pattern alone: quotes, "- " and # are parts of it, as in ${t}.`},{isIn:t=>t.startsWith("~"),hint:()=>"Write the whole path: ~ is a nam\
e like any other here."},{isIn:t=>/\$\([\w.-]+\)/.test(t),hint:()=>"What is left of $(\u2026) in it is a variable that is not there: check its name."},{isIn:t=>process.
platform!=="win32"&&/\\\w/.test(t),hint:()=>"Write / between folders: a backslash takes the meaning from the character behind it."},{isIn:t=>t.replace(/\{[^{}]*\}/g,
"").includes(","),hint:()=>"Give one pattern a line (or --files twice): a comma does not part them."},{isIn:t=>/^\S*\*\S*(?: +\S*\*\S*)+$/.test(t),hint:()=>"Giv\
e one pattern a line (or --files twice): a blank does not part them."},{isIn:t=>(0,import_node_path.isAbsolute)(t)&&!t.startsWith(process.cwd()),hint:()=>"Check\
 that the build wrote them there, and that no variable in it was blank. In a container a workspace has another path than outside: better give it relative to the\
 working directory."}],Xs=5;function zs(t,{host:n,inputs:{reportDirectory:e}}){if(e===void 0)return t;let r=import_node_fs.realpathSync.native(e),s=Object.values(
import_chunk_XLMP55QE.a).map(h=>(0,import_node_path.join)(r,h)),i=({realPath:h})=>s.includes(h),o=t.filter(i).map(({name:h})=>h);if(o.length===0)return t;let a=`\
Reports in report-directory are not signed, for this run writes them anew: ${o.join(", ")}.`;if(o.length===t.length)throw new import_chunk_VC77LCNK.b("INVALID_I\
NPUT",a,{hint:"Name other files in files, or another report-directory."});return n.notice(a),t.filter(h=>!i(h))}function Qs(t,{host:n,inputs:{outputDirectory:e}}){
if(e===void 0)return t;let r=(0,import_node_path.join)((0,import_node_path.resolve)(process.cwd(),e),import_node_path.sep),s=({path:a,deepestBase:h})=>a.startsWith(
r)&&!(0,import_node_path.join)(h,import_node_path.sep).startsWith(r),i=new Set(t.filter(s));if(i.size===0||i.size===t.length)return t;let o=[...i].map(({name:a})=>a);
return n.notice(`Taken for results of an earlier run, lying in output-directory, and not signed: ${(0,import_chunk_UZMAZ5KW.f)(o,Xs)}. Where they are not, name \
that folder in files.`),t.filter(a=>!i.has(a))}0&&(module.exports={findFilesToSign});
