var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findFilesToSign:()=>findFilesToSign});module.exports=__toCommonJS(stdin_exports);var import_chunk_ZOEQWO2T=require("./chunk-ZOEQWO2T.cjs"),
import_chunk_RC5FCFIQ=require("./chunk-RC5FCFIQ.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_path=require("node:path"),import_node_fs=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_path2=require("node:path"),import_fs=require("fs"),import_path=require("path"),import_url=require("url"),
import_module=require("module"),import_path2=require("path"),nativeFs=__toESM(require("fs")),import_promises2=require("node:fs/promises"),import_node_path3=require("node:path"),
require_constants=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/picomatch/lib/constants.js"(exports2,module2){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="\
(?=.)",QMARK="[^/]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH}\
)`,NO_DOT_SLASH=`(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\
\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP},
WINDOWS_CHARS={...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(\
?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"\
(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\
\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"\
A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};module2.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,
CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"\
negate",open:"(?:(?!(?:",close:`))${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",
close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}}),require_utils=(0,import_chunk_EDMQEAHJ.__commonJS)(
{"node_modules/picomatch/lib/utils.js"(exports2){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports2.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val),exports2.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str),exports2.isRegexChar=str=>str.
length===1&&exports2.hasRegexChars(str),exports2.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1"),exports2.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/"),exports2.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="w\
indows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1},exports2.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match),exports2.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports2.escapeLast(
input,char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`},exports2.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=
output.slice(2),state.prefix="./"),output},exports2.wrapOutput=(input,state={},options={})=>{let prepend=options.contains?"":"^",append=options.contains?"":"$",
output=`${prepend}(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output},exports2.basename=(path,{windows:windows2}={})=>{let segs=path.
split(windows2?/[\\/]/:"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}}),require_scan=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modu\
les/picomatch/lib/scan.js"(exports2,module2){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,
CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,CHAR_RIGHT_PARENTHESES,
CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{token.isPrefix!==!0&&(token.
depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===!0||opts.scanToEnd===!0,
slashes=[],tokens=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,backslashes=!1,
negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+1),advance=()=>(prev=
code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=advance(),code===
CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){
backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===CHAR_DOT&&(code=advance())===
CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===CHAR_COMMA){if(isBrace=token.
isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){braceEscaped=!1,isBrace=token.
isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),token={value:"",depth:0,isGlob:!1},
finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&(code===CHAR_PLUS||code===CHAR_AT||
code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,isExtglob=token.isExtglob=
!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){
backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=
!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;
break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=
advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){isBracket=token.isBracket=!0,
isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===start){negated=token.negated=
!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===CHAR_RIGHT_PARENTHESES&&
--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=!1,isGlob=!1);let base=str,
prefix="",glob2="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.slice(0,lastIndex),glob2=
str.slice(lastIndex)):isGlob===!0?(base="",glob2=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.length-1))&&(base=base.
slice(0,-1)),opts.unescape===!0&&(glob2&&(glob2=utils.removeBackslashes(glob2)),base&&backslashes===!0&&(base=utils.removeBackslashes(base)));let state={prefix,
input,start,base,glob:glob2,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(code)||
tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.length;idx++){let n2=prevIndex!==void 0?prevIndex+
1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=!0,tokens[idx].value=prefix):tokens[idx].value=value2,depth(
tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==void 0?prevIndex+1:start,value=input.slice(n);parts.
push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.length-1]),state.maxDepth+=tokens[tokens.
length-1].depth),state.slashes=slashes,state.parts=parts}return state};module2.exports=scan}}),require_parse=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules\
/picomatch/lib/parse.js"(exports2,module2){"use strict";var constants2=require_constants(),utils=require_utils(),{MAX_LENGTH,POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,
REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants2,expandRange=(args,options)=>{if(typeof options.expandRange=="function")return options.expandRange(...args,options);
args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(v)).join("..")}return value},syntaxError=(type,char)=>`\
Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],bracket=0,paren=0,quote=0,value="",escaped=!1;for(let ch of input){
if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch==='"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch===
"[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.
push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;for(let ch of branch){if(escaped===!0){escaped=!1;
continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{let value=branch.trim(),changed=!0;for(;changed===
!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{
let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];
if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{
if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===
!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>
0){bracket--;continue}if(!(bracket>0)){if(ch==="("){paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],
body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}\
*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.
type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);
if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.
trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{
if(options.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options.maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants2.DEFAULT_MAX_EXTGLOB_RECURSION,
branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||
hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(
branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(
literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar(
[...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse=(input,options)=>{if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||
input;let opts={...options},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(
`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",
PLATFORM_CHARS=constants2.globChars(opts.windows),EXTGLOB_CHARS=constants2.extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,
NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}\
).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext==
"boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===
len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{
state.consumed+=value2,state.index+=num},append=token=>{state.output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;
for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,
stack.push(type)},decrement=type=>{state[type]--,stack.pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type===
"brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.
output=state.output.slice(0,-prev.output.length),prev.type="star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="par\
en"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||
prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=prev,tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,
inner:""};token.prev=prev,token.parens=state.parens,token.output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?
"(":"")+token.open;increment("parens"),push({type,value:value2,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.
push(token)},extglobClose=token=>{let literal=input.slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(
body,opts);if((token.type==="plus"||token.type==="star")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.
safeOutput})`:analysis.safeOutput):void 0,open2=tokens[token.tokensIndex];open2.type="text",open2.value=literal,open2.output=safeOutput||utils.escapeRegex(literal);
for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open2.output,state.backtrack=
!0,push({type:"paren",extglob:!0,value,output:""}),decrement("parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;
if(token.inner&&token.inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.
close=`)$))${extglobStar}`),token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse(rest,{...options,fastpaths:!1}).output;
output=token.close=`)${expression})${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("p\
arens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>first===
"\\"?(backslashes=!0,m):first==="?"?esc?esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.
length):first==="."?DOT_LITERAL.repeat(chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?
output=output.replace(/\\/g,""):output=output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):
(state.output=utils.wrapOutput(output,state,options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&
opts.bash!==!0||next==="."||next===";")continue;if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&
match[0].length>2&&(slashes=match[0].length,state.index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===
0){push({type:"text",value});continue}}if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.
value.slice(1);if(inner.includes("[")&&(prev.posix=!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(
idx+2),posix2=POSIX_REGEX_SOURCE[rest2];if(posix2){prev.value=pre+posix2,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);
continue}}}(value==="["&&peek()!==":"||value==="-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),
opts.posix===!0&&value==="!"&&prev.value==="["&&(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(
value),prev.value+=value,append({value});continue}if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value===
"("){increment("parens"),push({type:"paren",value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("op\
ening","("));let extglob=extglobs[extglobs.length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,
output:state.parens?")":"\\)"}),decrement("parens");continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===
!0)throw new SyntaxError(syntaxError("closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.
nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===
!0)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(
1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(
prevValue))continue;let escaped=utils.escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=
escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment(
"braces");let open2={type:"brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open2),push(open2);continue}if(value===
"}"){let brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens.
slice(),range=[];for(let i=arr.length-1;i>=0&&(tokens.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,
opts),state.backtrack=!0}if(brace.comma!==!0&&brace.dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.
value=brace.output="\\{",value=output="\\}",state.output=out;for(let t of toks)state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("brac\
es"),braces.pop();continue}if(value==="|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,
brace=braces[braces.length-1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.
type==="dot"&&state.index===state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});
continue}if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.
output+=value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"qmark",value);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&
(output=`\\${value}`),push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});
continue}push({type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen(
"negate",value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"plus",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.
type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.
noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="\
$"||value==="^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"tex\
t",value});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.
globstar=!0,consume(value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){
if(opts.noglobstar===!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.
type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>
0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&
!isExtglob){push({type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(
3),consume("/**",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){
prev.type="globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.
prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globsta\
r",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}
if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).
length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=
prior.output+prev.output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.
type="globstar",prev.value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+
advance()),push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),
prev.value+=value,state.output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=
".*?",(prev.type==="bos"||prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.
regex===!0){token.output=value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,
prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.
output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.
output=utils.escapeLast(state.output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));
state.output=utils.escapeLast(state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",
"}"));state.output=utils.escapeLast(state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"m\
aybe_slash",value:"",output:`${SLASH_LITERAL}?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:
token.value,token.suffix&&(state.output+=token.suffix)}return state};parse.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength=="number"?
Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
input=REPLACEMENTS[input]||input;let{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants2.globChars(opts.windows),
nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.
capture&&(star=`(${star})`);let globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{
switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state),source=create(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source},module2.exports=parse}}),require_picomatch=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_modules/picomatch/lib/picomatch\
.js"(exports2,module2){"use strict";var scan=require_scan(),parse=require_parse(),utils=require_utils(),constants2=require_constants(),isObject=val=>val&&typeof val==
"object"&&!Array.isArray(val),picomatch3=(glob2,options,returnState=!1)=>{if(Array.isArray(glob2)){let fns=glob2.map(input=>picomatch3(input,options,returnState));
return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject(glob2)&&glob2.tokens&&glob2.input;if(glob2===
""||typeof glob2!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options||{},posix2=opts.windows,regex=isState?picomatch3.
compileRe(glob2,options):picomatch3.makeRe(glob2,options,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;if(opts.ignore){let ignoreOpts={...options,
ignore:null,onMatch:null,onResult:null};isIgnored=picomatch3(opts.ignore,ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{let{isMatch,match,output}=picomatch3.
test(input,regex,options,{glob:glob2,posix:posix2}),result={glob:glob2,state,regex,posix:posix2,input,output,match,isMatch};return typeof opts.onResult=="functi\
on"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),result.
isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=state),matcher};
picomatch3.test=(input,regex,options,{glob:glob2,posix:posix2}={})=>{if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input==="")
return{isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix2?utils.toPosixSlashes:null),match=input===glob2,output=match&&format?format(input):
input;return match===!1&&(output=format?format(input):input,match=output===glob2),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=
picomatch3.matchBase(input,regex,options,posix2):match=regex.exec(output)),{isMatch:!!match,match,output}},picomatch3.matchBase=(input,glob2,options,posix2=options&&
options.windows)=>(glob2 instanceof RegExp?glob2:picomatch3.makeRe(glob2,options)).test(utils.basename(input,{windows:posix2})),picomatch3.isMatch=(str,patterns,options)=>picomatch3(
patterns,options)(str),picomatch3.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(p=>picomatch3.parse(p,options)):parse(pattern,{...options,fastpaths:!1}),
picomatch3.scan=(input,options)=>scan(input,options),picomatch3.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;
let opts=options||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=
`^(?!${source}).*$`);let regex=picomatch3.toRegex(source,options);return returnState===!0&&(regex.state=state),regex},picomatch3.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse.fastpaths(input,options)),parsed.output||(parsed=parse(input,options)),picomatch3.compileRe(parsed,options,returnOutput,
returnState)},picomatch3.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.
debug===!0)throw err;return/$^/}},picomatch3.constants=constants2,module2.exports=picomatch3}}),require_picomatch2=(0,import_chunk_EDMQEAHJ.__commonJS)({"node_m\
odules/picomatch/index.js"(exports2,module2){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch3(glob2,options,returnState=!1){return options&&
(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob2,options,returnState)}Object.assign(picomatch3,pico),
module2.exports=picomatch3}}),__require=(0,import_module.createRequire)(bundleAddress);function cleanPath(path){let normalized=(0,import_path2.normalize)(path);
return normalized.length>1&&normalized[normalized.length-1]===import_path2.sep&&(normalized=normalized.substring(0,normalized.length-1)),normalized}var SLASHES_REGEX=/[\\/]/g;
function convertSlashes(path,separator){return path.replace(SLASHES_REGEX,separator)}var WINDOWS_ROOT_DIR_REGEX=/^[a-z]:[\\/]$/i;function isRootDirectory(path){
return path==="/"||WINDOWS_ROOT_DIR_REGEX.test(path)}function normalizePath(path,options){let{resolvePaths,normalizePath:normalizePath$1,pathSeparator}=options,
pathNeedsCleaning=process.platform==="win32"&&path.includes("/")||path.startsWith(".");if(resolvePaths&&(path=(0,import_path2.resolve)(path)),(normalizePath$1||
pathNeedsCleaning)&&(path=cleanPath(path)),path===".")return"";let needsSeperator=path[path.length-1]!==pathSeparator;return convertSlashes(needsSeperator?path+
pathSeparator:path,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options){
return function(filename,directoryPath){return directoryPath.startsWith(root)?directoryPath.slice(root.length)+filename:convertSlashes((0,import_path2.relative)(
root,directoryPath),options.pathSeparator)+options.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options){let{relativePaths,includeBasePath}=options;return relativePaths&&root?joinPathWithRelativePath(
root,options):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){let relativePath=directoryPath.substring(
root.length)||".";filters.every(filter=>filter(relativePath,!0))&&paths.push(relativePath)}}var pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||
".")},pushDirectoryFilter=(directoryPath,paths,filters)=>{let path=directoryPath||".";filters.every(filter=>filter(path,!0))&&paths.push(path)},empty$2=()=>{};function build$6(root,options){
let{includeDirs,filters,relativePaths}=options;return includeDirs?relativePaths?filters&&filters.length?pushDirectoryFilterWithRelativePath(root):pushDirectoryWithRelativePath(
root):filters&&filters.length?pushDirectoryFilter:pushDirectory:empty$2}var pushFileFilterAndCount=(filename,_paths,counts,filters)=>{filters.every(filter=>filter(
filename,!1))&&counts.files++},pushFileFilter=(filename,paths,_counts,filters)=>{filters.every(filter=>filter(filename,!1))&&paths.push(filename)},pushFileCount=(_filename,_paths,counts,_filters)=>{
counts.files++},pushFile=(filename,paths)=>{paths.push(filename)},empty$1=()=>{};function build$5(options){let{excludeFiles,filters,onlyCounts}=options;return excludeFiles?
empty$1:filters&&filters.length?onlyCounts?pushFileFilterAndCount:pushFileFilter:onlyCounts?pushFileCount:pushFile}var getArray=paths=>paths,getArrayGroup=()=>[
""].slice(0,0);function build$4(options){return options.group?getArrayGroup:getArray}var groupFiles=(groups,directory,files)=>{groups.push({directory,files,dir:directory})},
empty=()=>{};function build$3(options){return options.group?groupFiles:empty}var resolveSymlinksAsync=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;
queue.enqueue(),fs.realpath(path,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:error,state);fs.stat(resolvedPath,(error$1,stat4)=>{if(error$1)
return queue.dequeue(suppressErrors?null:error$1,state);if(stat4.isDirectory()&&isRecursive(path,resolvedPath,state))return queue.dequeue(null,state);callback$1(
stat4,resolvedPath),queue.dequeue(null,state)})})},resolveSymlinks=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;queue.enqueue();
try{let resolvedPath=fs.realpathSync(path),stat4=fs.statSync(resolvedPath);if(stat4.isDirectory()&&isRecursive(path,resolvedPath,state))return;callback$1(stat4,
resolvedPath)}catch(e){if(!suppressErrors)throw e}};function build$2(options,isSynchronous){return!options.resolveSymlinks||options.excludeSymlinks?null:isSynchronous?
resolveSymlinks:resolveSymlinksAsync}function isRecursive(path,resolved,state){if(state.options.useRealPaths)return isRecursiveUsingRealPaths(resolved,state);let parent=(0,import_path2.dirname)(
path),depth=1;for(;parent!==state.root&&depth<2;){let resolvedPath=state.symlinks.get(parent);resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(resolved)||
resolved.startsWith(resolvedPath))?depth++:parent=(0,import_path2.dirname)(parent)}return state.symlinks.set(path,resolved),depth>1}function isRecursiveUsingRealPaths(resolved,state){
return state.visited.includes(resolved+state.options.pathSeparator)}var onlyCountsSync=state=>state.counts,groupsSync=state=>state.groups,defaultSync=state=>state.
paths,limitFilesSync=state=>state.paths.slice(0,state.options.maxFiles),onlyCountsAsync=(state,error,callback$1)=>(report(error,callback$1,state.counts,state.options.
suppressErrors),null),defaultAsync=(state,error,callback$1)=>(report(error,callback$1,state.paths,state.options.suppressErrors),null),limitFilesAsync=(state,error,callback$1)=>(report(
error,callback$1,state.paths.slice(0,state.options.maxFiles),state.options.suppressErrors),null),groupsAsync=(state,error,callback$1)=>(report(error,callback$1,
state.groups,state.options.suppressErrors),null);function report(error,callback$1,output,suppressErrors){callback$1(error&&!suppressErrors?error:null,output)}function build$1(options,isSynchronous){
let{onlyCounts,group,maxFiles}=options;return onlyCounts?isSynchronous?onlyCountsSync:onlyCountsAsync:group?isSynchronous?groupsSync:groupsAsync:maxFiles?isSynchronous?
limitFilesSync:limitFilesAsync:isSynchronous?defaultSync:defaultAsync}var readdirOpts={withFileTypes:!0},walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
if(state.queue.enqueue(),currentDepth<0)return state.queue.dequeue(null,state);let{fs}=state;state.visited.push(crawlPath),state.counts.directories++,fs.readdir(
crawlPath||".",readdirOpts,(error,entries=[])=>{callback$1(entries,directoryPath,currentDepth),state.queue.dequeue(state.options.suppressErrors?null:error,state)})},
walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{let{fs}=state;if(currentDepth<0)return;state.visited.push(crawlPath),state.counts.directories++;
let entries=[];try{entries=fs.readdirSync(crawlPath||".",readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries,directoryPath,currentDepth)};
function build(isSynchronous){return isSynchronous?walkSync:walkAsync}var Queue=class{count=0;constructor(onQueueEmpty){this.onQueueEmpty=onQueueEmpty}enqueue(){
return this.count++,this.count}dequeue(error,output){this.onQueueEmpty&&(--this.count<=0||error)&&(this.onQueueEmpty(error,output),error&&(output.controller.abort(),
this.onQueueEmpty=void 0))}},Counter=class{_files=0;_directories=0;set files(num){this._files=num}get files(){return this._files}set directories(num){this._directories=
num}get directories(){return this._directories}get dirs(){return this._directories}},Aborter=class{aborted=!1;abort(){this.aborted=!0}},Walker=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(root,options,callback$1){
this.isSynchronous=!callback$1,this.callbackInvoker=build$1(options,this.isSynchronous),this.root=normalizePath(root,options),this.state={root:isRootDirectory(this.
root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options,queue:new Queue((error,state)=>this.callbackInvoker(state,error,
callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options.fs||nativeFs},this.joinPath=build$7(this.root,options),this.pushDirectory=
build$6(this.root,options),this.pushFile=build$5(options),this.getArray=build$4(options),this.groupFiles=build$3(options),this.resolveSymlink=build$2(options,this.
isSynchronous),this.walkDirectory=build(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(entries,directoryPath,depth)=>{
let{paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.
aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;let files=this.getArray(this.state.paths);for(let i=0;i<entries.length;++i){let entry=entries[i];
if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&!excludeSymlinks){let filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files,
this.state.counts,filters)}else if(entry.isDirectory()){let path=joinDirectoryPath(entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(
entry.name,path))continue;this.pushDirectory(path,paths,filters),this.walkDirectory(this.state,path,path,depth-1,this.walk)}else if(this.resolveSymlink&&entry.isSymbolicLink()){
let path=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(path,this.state,(stat4,resolvedPath)=>{if(stat4.isDirectory()){if(resolvedPath=normalizePath(
resolvedPath,this.state.options),exclude&&exclude(entry.name,useRealPaths?resolvedPath:path+pathSeparator))return;this.walkDirectory(this.state,resolvedPath,useRealPaths?
resolvedPath:path+pathSeparator,depth-1,this.walk)}else{resolvedPath=useRealPaths?resolvedPath:path;let filename=(0,import_path2.basename)(resolvedPath),directoryPath$1=normalizePath(
(0,import_path2.dirname)(resolvedPath),this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1),this.pushFile(resolvedPath,files,this.state.counts,
filters)}})}}this.groupFiles(this.state.groups,directoryPath,files)}};function promise(root,options){return new Promise((resolve$1,reject)=>{callback(root,options,
(err,output)=>{if(err)return reject(err);resolve$1(output)})})}function callback(root,options,callback$1){new Walker(root,options,callback$1).start()}function sync(root,options){
return new Walker(root,options).start()}var APIBuilder=class{constructor(root,options){this.root=root,this.options=options}withPromise(){return promise(this.root,
this.options)}withCallback(cb){callback(this.root,this.options,cb)}sync(){return sync(this.root,this.options)}},pm=null;try{__require.resolve("picomatch"),pm=__require(
"picomatch")}catch{}var Builder=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:import_path2.sep,filters:[]};globFunction;constructor(options){
this.options={...this.options,...options},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(separator){return this.
options.pathSeparator=separator,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){
return this.options.includeDirs=!0,this}withMaxDepth(depth){return this.options.maxDepth=depth,this}withMaxFiles(limit){return this.options.maxFiles=limit,this}withFullPaths(){
return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths=!0}={}){
return this.options.resolveSymlinks=!0,this.options.useRealPaths=resolvePaths,this.withFullPaths()}withAbortSignal(signal){return this.options.signal=signal,this}normalize(){
return this.options.normalizePath=!0,this}filter(predicate){return this.options.filters.push(predicate),this}onlyDirs(){return this.options.excludeFiles=!0,this.
options.includeDirs=!0,this}exclude(predicate){return this.options.exclude=predicate,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(root){return new APIBuilder(
root||".",this.options)}withGlobFunction(fn){return this.globFunction=fn,this}crawlWithOptions(root,options){return this.options={...this.options,...options},new APIBuilder(
root||".",this.options)}glob(...patterns){return this.globFunction?this.globWithOptions(patterns):this.globWithOptions(patterns,{dot:!0})}globWithOptions(patterns,...options){
let globFn=this.globFunction||pm;if(!globFn)throw new Error("Please specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\0")];
return isMatch||(isMatch=globFn(patterns,...options),this.globCache[patterns.join("\0")]=isMatch),this.options.filters.push(path=>isMatch(path)),this}},import_picomatch=(0,import_chunk_EDMQEAHJ.__toESM)(
require_picomatch2(),1),isReadonlyArray=Array.isArray,BACKSLASHES=/\\/g,DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/,isWin=process.platform==="win32",ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;
function getPartialMatcher(patterns,options={}){let patternsCount=patterns.length,patternsParts=Array(patternsCount),matchers=Array(patternsCount),i,j;for(i=0;i<
patternsCount;i++){let parts=splitPattern(patterns[i]);patternsParts[i]=parts;let partsCount=parts.length,partMatchers=Array(partsCount);for(j=0;j<partsCount;j++)
partMatchers[j]=(0,import_picomatch.default)(parts[j],options);matchers[i]=partMatchers}return input=>{let inputParts=input.split("/");if(inputParts[0]===".."&&
ONLY_PARENT_DIRECTORIES.test(input))return!0;for(i=0;i<patternsCount;i++){let patternParts=patternsParts[i],matcher=matchers[i],inputPatternCount=inputParts.length,
minParts=Math.min(inputPatternCount,patternParts.length);for(j=0;j<minParts;){let part=patternParts[j];if(part.includes("/"))return!0;if(!matcher[j](inputParts[j]))
break;if(!options.noglobstar&&part==="**")return!0;j++}if(j===inputPatternCount)return!0}return!1}}var WIN32_ROOT_DIR=/^[A-Z]:\/$/i,isRoot=isWin?p=>WIN32_ROOT_DIR.
test(p):p=>p==="/";function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){let start=cwd.length+ +!isRoot(cwd);return(p,isDir)=>p.
slice(start,isDir?-1:void 0)||"."}let prefix=root.slice(cwd.length+1);return prefix?(p,isDir)=>{if(p===".")return prefix;let result=`${prefix}/${p}`;return isDir?
result.slice(0,-1):result}:(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}return absolute?p=>import_path.posix.relative(cwd,p)||".":p=>import_path.posix.relative(cwd,
`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){let prefix=root.slice(cwd.length+1);return p=>`${prefix}/${p}`}return p=>{let result=import_path.posix.
relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path){return path.replace(DRIVE_RELATIVE_PATH,
match=>`${match}/`)}var splitPatternOptions={parts:!0};function splitPattern(path){var _result$parts;let result=import_picomatch.default.scan(path,splitPatternOptions);
return!((_result$parts=result.parts)===null||_result$parts===void 0)&&_result$parts.length?result.parts:[path]}var POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,
WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,escapePosixPath=path=>path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapeWin32Path=path=>path.
replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapePath=isWin?escapeWin32Path:escapePosixPath;function isDynamicPattern(pattern,options){if(options?.caseSensitiveMatch===
!1)return!0;let scan=import_picomatch.default.scan(pattern);return scan.isGlob||scan.negated}function log(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString(
"es")}]`,...tasks)}function ensureStringArray(value){return typeof value=="string"?[value]:value??[]}var PARENT_DIRECTORY=/^(\/?\.\.)+/,ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern,opts,props,isIgnore){var _PARENT_DIRECTORY$exe;let cwd=opts.cwd,result=pattern;pattern[pattern.length-1]==="/"&&(result=pattern.
slice(0,-1)),result[result.length-1]!=="*"&&opts.expandDirectories&&(result+="/**");let escapedCwd=escapePath(cwd);result=(0,import_path.isAbsolute)(result.replace(
ESCAPING_BACKSLASHES,""))?import_path.posix.relative(escapedCwd,result):import_path.posix.normalize(result);let parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.
exec(result))===null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0],parts=splitPattern(result);if(parentDir){let n=(parentDir.length+1)/3,i=0,cwdParts=escapedCwd.
split("/");for(;i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n];)result=result.slice(0,(n-i-1)*3)+result.slice((n-i)*3+parts[i+n].length+1)||".",i++;let potentialRoot=import_path.posix.
join(cwd,parentDir.slice(i*3));potentialRoot[0]!=="."&&props.root.length>potentialRoot.length&&(props.root=ensureNonDriveRelativePath(potentialRoot),props.depthOffset=
-n+i)}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;(_props$commonPath=props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=parts);
let newCommonPath=[],length=Math.min(props.commonPath.length,parts.length);for(let i=0;i<length;i++){let part=parts[i];if(part==="**"&&!parts[i+1]){newCommonPath.
pop();break}if(i===parts.length-1||part!==props.commonPath[i]||isDynamicPattern(part))break;newCommonPath.push(part)}props.depthOffset=newCommonPath.length,props.
commonPath=newCommonPath,props.root=ensureNonDriveRelativePath(newCommonPath.length>0?import_path.posix.join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options,patterns,props){
let matchPatterns=[],ignorePatterns=[];for(let pattern of options.ignore)pattern&&(pattern[0]!=="!"||pattern[1]==="(")&&ignorePatterns.push(normalizePattern(pattern,
options,props,!0));for(let pattern of patterns)pattern&&(pattern[0]!=="!"||pattern[1]==="("?matchPatterns.push(normalizePattern(pattern,options,props,!1)):(pattern[1]!==
"!"||pattern[2]==="(")&&ignorePatterns.push(normalizePattern(pattern.slice(1),options,props,!0)));return{match:matchPatterns,ignore:ignorePatterns}}function buildCrawler(options,patterns){
let cwd=options.cwd,props={root:cwd,depthOffset:0},processed=processPatterns(options,patterns,props);options.debug&&log("internal processing patterns:",processed);
let{absolute,caseSensitiveMatch,debug,dot,followSymbolicLinks,onlyDirectories}=options,root=props.root.replace(BACKSLASHES,""),matchOptions={dot,nobrace:options.
braceExpansion===!1,nocase:!caseSensitiveMatch,noextglob:options.extglob===!1,noglobstar:options.globstar===!1,posix:!0},matcher=(0,import_picomatch.default)(processed.
match,matchOptions),ignore=(0,import_picomatch.default)(processed.ignore,matchOptions),partialMatcher=getPartialMatcher(processed.match,matchOptions),format=buildFormat(
cwd,root,absolute),excludeFormatter=absolute?format:buildFormat(cwd,root,!0),excludePredicate=(_,p)=>{let relativePath=excludeFormatter(p,!0);return relativePath!==
"."&&!partialMatcher(relativePath)||ignore(relativePath)},maxDepth;options.deep!==void 0&&(maxDepth=Math.round(options.deep-props.depthOffset));let crawler=new Builder(
{filters:[debug?(p,isDirectory2)=>{let path=format(p,isDirectory2),matches=matcher(path)&&!ignore(path);return matches&&log(`matched ${path}`),matches}:(p,isDirectory2)=>{
let path=format(p,isDirectory2);return matcher(path)&&!ignore(path)}],exclude:debug?(_,p)=>{let skipped=excludePredicate(_,p);return log(`${skipped?"skipped":"c\
rawling"} ${p}`),skipped}:excludePredicate,fs:options.fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,
excludeSymlinks:!followSymbolicLinks,excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options.onlyFiles,maxDepth,signal:options.signal}).crawl(root);return options.
debug&&log("internal properties:",{...props,root}),[crawler,cwd!==root&&!absolute&&buildRelative(cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.
length-1;i>=0;i--)paths[i]=mapper(paths[i]);return paths}var defaultOptions={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,
onlyFiles:!0};function getOptions(options){let opts=Object.assign({},options);for(let key in defaultOptions)opts[key]===void 0&&Object.assign(opts,{[key]:defaultOptions[key]});
return opts.cwd=(opts.cwd instanceof URL?(0,import_url.fileURLToPath)(opts.cwd):(0,import_path.resolve)(opts.cwd||process.cwd())).replace(BACKSLASHES,"/"),opts.
ignore=ensureStringArray(opts.ignore),opts.fs&&(opts.fs={readdir:opts.fs.readdir||import_fs.readdir,readdirSync:opts.fs.readdirSync||import_fs.readdirSync,realpath:opts.
fs.realpath||import_fs.realpath,realpathSync:opts.fs.realpathSync||import_fs.realpathSync,stat:opts.fs.stat||import_fs.stat,statSync:opts.fs.statSync||import_fs.statSync}),
opts.debug&&log("globbing with options:",opts),opts}function getCrawler(globInput,inputOptions={}){var _ref;if(globInput&&inputOptions?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let isModern=isReadonlyArray(globInput)||typeof globInput=="string",patterns=ensureStringArray((_ref=isModern?
globInput:globInput.patterns)!==null&&_ref!==void 0?_ref:"**/*"),options=getOptions(isModern?inputOptions:globInput);return patterns.length>0?buildCrawler(options,
patterns):[]}async function glob(globInput,options){let[crawler,relative3]=getCrawler(globInput,options);return crawler?formatPaths(await crawler.withPromise(),
relative3):[]}var import_picomatch2=(0,import_chunk_EDMQEAHJ.__toESM)(require_picomatch2(),1),windows=process.platform==="win32",globCharacter=/(?<!\\)[*?[\]{}()]/,
matchCase=!windows;async function readPatterns(lines,workingDirectory){let patterns=lines.filter(line=>line.trim()!==""),isExclusion=line=>/^!(?!\()/.test(line),
included=await Promise.all(patterns.filter(line=>!isExclusion(line)).map(line=>readPattern(line,workingDirectory))),exclusions=patterns.filter(isExclusion).map(
line=>line.slice(1)),excluded=await Promise.all(exclusions.filter(line=>line.trim()!=="").map(line=>readPattern(line,workingDirectory)));return{included:included.
map(refuseFolder),isExcluded:exclusionOf(excluded)}}async function readPattern(pattern,workingDirectory){if(pattern.includes("\0"))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`files: "${(0,import_chunk_KTBIHQP6.plainText)(pattern)}" holds a NUL character.`);let named=await readName(pattern,(0,import_node_path3.resolve)(
workingDirectory,pattern));if(named!==void 0)return named;let slashed=withSlashes(pattern).replace(/\/+$/,"");return globCharacter.test(slashed)?{kind:"glob",pattern,
...await splitGlob(slashed,workingDirectory)}:(slashed.includes("\\")?await readName(pattern,(0,import_node_path3.resolve)(workingDirectory,unescape(slashed))):
void 0)??{kind:"missing",pattern}}async function readName(pattern,path){return await isThere(path,pattern)?{kind:(await(0,import_promises2.stat)(path).catch(()=>{}))?.
isDirectory()===!0?"folder":"literal",pattern,path}:void 0}async function isThere(path,pattern){try{return await(0,import_promises2.lstat)(path),!0}catch(error){
if((0,import_chunk_QKCPIZRP.systemCode)(error)!=="EACCES"||globCharacter.test(pattern))return!1;throw new import_chunk_6SEWUBK6.SigningError("FILE_UNREADABLE",`${(0,import_chunk_KTBIHQP6.plainText)(
pattern)} can't be read: a folder above it may not be looked into.`,{file:pattern,hint:"Let the user of this job read the folder.",cause:error})}}function refuseFolder(pattern){
if(pattern.kind!=="folder")return pattern;let name=(0,import_chunk_KTBIHQP6.plainText)(pattern.pattern).replace(/[\\/]+$/,"");throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`files: ${name===""?"/":name} is a folder, not a file.`,{hint:`Write ${name}/** for every file in it, or ${name}/*.exe and the like for some.`})}
function withSlashes(pattern,onWindows=windows){return onWindows?pattern.replaceAll("\\","/"):pattern}function unescape(text){return text.replace(/\\(.)/g,"$1")}
async function splitGlob(pattern,workingDirectory){let parts=pattern.split("/"),base=pattern.startsWith("/")?"/":workingDirectory,index=0;for(;index<parts.length-
1;index+=1){let part=parts[index]??"",next=windows&&index===0&&/^[A-Za-z]:$/.test(part)?`${part}\\`:(0,import_node_path3.resolve)(base,globCharacter.test(part)?
part:unescape(part));if(globCharacter.test(part)&&!await isDirectory(next))break;base=next}return{base:(0,import_node_path3.resolve)(base),glob:parts.slice(index).
join("/")}}async function isDirectory(path){return(0,import_promises2.stat)(path).then(status=>status.isDirectory(),()=>!1)}function exclusionOf(patterns){let matchers=patterns.
flatMap(pattern=>{if(pattern.kind==="missing")return[];let{base,glob:glob2}=pattern.kind==="glob"?pattern:{base:(0,import_node_path3.dirname)(pattern.path),glob:escapeGlob(
(0,import_node_path3.basename)(pattern.path))||"**"};return[{prefix:comparable(base===(0,import_node_path3.dirname)(base)?base:(0,import_node_path3.join)(base,"\
/")),matches:(0,import_picomatch2.default)([glob2,`${glob2}/**`],{dot:!0,posix:!0,nocase:!matchCase})}]});return path=>{let compared=comparable(path);return matchers.
some(({prefix,matches})=>compared.startsWith(prefix)&&matches(compared.slice(prefix.length)))}}function comparable(path){return windows?withSlashes(path).toLowerCase():
path}function escapeGlob(name){return name.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var headInBytes=512,filesReadAtOnce=32;async function findFiles(patterns,directory){
let workingDirectory=(0,import_node_path2.resolve)(directory),{included,isExcluded}=await readPatterns(patterns,workingDirectory),skip=path=>isExcluded(path)||path.
split(import_node_path2.sep).some(import_chunk_RC5FCFIQ.isStagingName),candidates=new Map,unmatched=[];for(let pattern of included){if(pattern.kind==="missing"){
unmatched.push({pattern:pattern.pattern,literal:!0});continue}let kept=(pattern.kind==="literal"?[{path:pattern.path,pathBelowBase:(0,import_node_path2.basename)(
pattern.path)}]:await walk(pattern,skip,workingDirectory)).filter(({path})=>!skip(path));kept.length===0&&pattern.kind==="glob"&&unmatched.push({pattern:pattern.
pattern,literal:!1});for(let candidate of kept)candidates.has(candidate.path)||candidates.set(candidate.path,candidate)}let files=await(0,import_chunk_ZOEQWO2T.pMap)(
candidates.values(),candidate=>readFile(candidate,workingDirectory),{concurrency:filesReadAtOnce});return{files:inOrder(once(files,isExcluded)),unmatched}}async function walk({
base,glob:glob2},skip,workingDirectory){let unreadable=[],found=await glob(glob2.replace(/^!(?!\()/,"\\!"),{cwd:base,caseSensitiveMatch:matchCase,debug:!1,dot:!1,
expandDirectories:!1,fs:fileSystem(skip,(path,error)=>unreadable.push({path,error}))}),[first]=unreadable;if(first!==void 0)throw unreadableError(first.path,workingDirectory,
`the folder can't be listed (${(0,import_chunk_QKCPIZRP.systemCode)(first.error)??"unknown"})`,{hint:`Let the user of this job read the folder, or exclude it: !${nameOf(
first.path,workingDirectory)}`,cause:first.error});return found.map(path=>({path:(0,import_node_path2.resolve)(base,path),pathBelowBase:path}))}function fileSystem(skip,onUnreadable){
let gone=new Set(["ENOENT","ENOTDIR"]);return{readdir(folder,options,done){(0,import_node_fs.readdir)(folder,options,(error,entries)=>{error!==null&&!gone.has(error.
code??"")&&onUnreadable(folder,error),done(null,error===null?entries.filter(({name})=>!skip((0,import_node_path2.join)(folder,name))):[])})},realpath(path,done){
(0,import_node_fs.realpath)(path,(error,resolved)=>{done(null,error===null?resolved:path)})},stat(path,done){(0,import_node_fs.stat)(path,(error,status)=>{done(
null,error===null?status:{isDirectory:()=>!1})})}}}async function readFile({path,pathBelowBase},workingDirectory){try{let status=await(0,import_promises.stat)(path);
if(!status.isFile())throw unreadableError(path,workingDirectory,`it is ${kindOf(status)}, not a file`);let file=await(0,import_promises.open)(path,import_node_fs.constants.
O_RDONLY|import_node_fs.constants.O_NONBLOCK|import_node_fs.constants.O_NOCTTY);try{let opened=await file.stat();if(!opened.isFile())throw unreadableError(path,
workingDirectory,`it is ${kindOf(opened)}, not a file`);let{bytesRead,buffer}=await file.read(new Uint8Array(headInBytes),0,headInBytes,0);return{path,realPath:await(0,import_promises.realpath)(
path),name:nameOf(path,workingDirectory),pathBelowBase,size:opened.size,mode:opened.mode&511,head:buffer.slice(0,bytesRead)}}finally{await file.close()}}catch(error){
throw error instanceof import_chunk_6SEWUBK6.SigningError?error:unreadableError(path,workingDirectory,await reasonOf(path,error),{cause:error})}}function kindOf(status){
return status.isDirectory()?"a folder":status.isFIFO()?"a named pipe":status.isSocket()?"a socket":"a device"}async function reasonOf(path,error){let code=(0,import_chunk_QKCPIZRP.systemCode)(
error);return code==="EACCES"||code==="EPERM"?"permission was denied":code==="ELOOP"?"it is a link that leads back to itself":code!=="ENOENT"?`the system says ${code??
"nothing of use"}`:await(0,import_promises.lstat)(path).then(status=>status.isSymbolicLink(),()=>!1)?`it is a link to ${(0,import_chunk_KTBIHQP6.plainText)(await(0,import_promises.readlink)(
path).catch(()=>"something"))}, which does not exist`:path.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function unreadableError(path,workingDirectory,why,options={}){
let name=nameOf(path,workingDirectory);return new import_chunk_6SEWUBK6.SigningError("FILE_UNREADABLE",`${(0,import_chunk_KTBIHQP6.plainText)(name)} can't be re\
ad: ${why}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that begins with !.",...options,file:name})}function nameOf(path,workingDirectory){
return withSlashes((0,import_node_path2.relative)(workingDirectory,path))||"."}function once(files,isExcluded){let byRealPath=new Map;for(let file of inOrder(files))
isExcluded(file.realPath)||(!byRealPath.has(file.realPath)||file.path===file.realPath)&&byRealPath.set(file.realPath,file);return[...byRealPath.values()]}function inOrder(files){
return files.map(file=>({file,bytes:Buffer.from(file.path)})).sort((a,b)=>Buffer.compare(a.bytes,b.bytes)).map(({file})=>file)}async function findFilesToSign({host,
inputs}){if(inputs.files.length===0)return[];let found=await findFiles(inputs.files,process.cwd()),files=withoutResults(found.files,inputs.outputDirectory),{unmatched}=found,
missing=unmatched.filter(({literal})=>literal);for(let{pattern,literal}of unmatched)!literal&&files.length>0&&host.notice(`${pattern} matches no file.`);if(files.
length>0&&missing.length===0)return files;let patterns=(missing.length>0?missing:unmatched).map(({pattern})=>pattern),message=`${patterns.join(", ")} ${patterns.
length===1?"matches":"match"} no file in ${process.cwd()}.`;switch(inputs.ifNoFilesFound){case"error":throw new import_chunk_6SEWUBK6.SigningError("NO_FILES_FOU\
ND",message,{hint:"Check that the build wrote them there, and the spelling; set if-no-files-found to warn or ignore where that is fine."});case"warn":return host.
warning(message),files;case"ignore":return host.info(message),files}}function withoutResults(files,outputDirectory){if(outputDirectory===void 0)return files;let inside=(0,import_node_path.resolve)(
process.cwd(),outputDirectory)+import_node_path.sep,others=files.filter(({path})=>!path.startsWith(inside));return others.length>0?others:files}0&&(module.exports={findFilesToSign});
