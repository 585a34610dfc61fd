var N=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var Q=(e,t)=>{for(var i in t)N(e,i,{get:t[i],enumerable:!0})},R=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of q(t))!H.call(e,r)&&r!==i&&
N(e,r,{get:()=>t[r],enumerable:!(a=Z(t,r))||a.enumerable});return e};var V=e=>R(N({},"__esModule",{value:!0}),e);var le={};Q(le,{startJavaBatch:()=>E});module.exports=V(le);var G=require("./chunk-Q6WYHYX4.cjs"),c=require("./chunk-OWGFP7CT.cjs"),x=require("./chunk-H5YUFV4X.cjs"),
de=require("./chunk-ZMVGFXFW.cjs"),y=require("./chunk-QAA7V325.cjs"),me=require("./chunk-FP2WBXV7.cjs"),k=require("./chunk-4LOM4CLD.cjs"),D=require("./chunk-DL23VD4K.cjs"),
ce=require("./chunk-3CREN6VF.cjs"),M=require("node:crypto"),z=require("node:fs"),b=require("node:fs/promises"),f=require("node:path"),L={"-tsapolicyid":{property:"\
tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-section\
sonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function W({digest:e,extraArguments:t},i){let a={},r=[...t];for(let p=r.
shift();p!==void 0;p=r.shift()){let l=Object.hasOwn(L,p.toLowerCase())?L[p.toLowerCase()]:void 0,v=(l==null?void 0:l.value)===!0?"true":r.shift();if(l===void 0||
v===void 0||l.value!==!0&&!l.value.test(v))return{unknown:p};a[l.property]=v}let{signerName:n="SIGNPATH",tsaDigestAlg:s=c.e[e],...u}=a,d={...u,tsaDigestAlg:s};return{
signatureAlgorithm:(0,c.f)(e,i),digestAlgorithm:c.e[e],signerName:n.toUpperCase(),properties:d}}var T=6e4,Y=100*1024*1024,ee=2e3;async function E(e,t){let{tool:i}=e,
a=W(i.options,i.key.type);if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let r=(0,f.dirname)(await(0,b.realpath)(
i.command("jarsigner"))),n=await re(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let s=()=>ae(ne(n,e,t),a,e,t),u=s(),d=await u.ready;return P(
t),d===void 0?{kind:"ready",signer:te(u,s,e,t)}:{kind:"unavailable",reason:d}}function te(e,t,{timeLimitInSeconds:i},a){let r=new Set([e]),n=e;return{async sign(s){
if(P(a),!n.usable){n=t();for(let d of r)d.gone&&r.delete(d);r.add(n)}let u=await n.sign(s,i);return P(a),u},async again(){n.crowded&&n.retire(),await Promise.all(
[...r].filter(({usable:s})=>!s).map(({ended:s})=>s))},async close(){await Promise.all([...r].map(s=>s.close()))}}}function ae(e,t,i,a){let r=(0,M.randomUUID)(),
n=new Map,s="usable",u=!1,d=(0,y.b)(64*1024),p=0,l=()=>{},v=new Promise(o=>l=o),w=(0,y.d)(e,{workingDirectory:a.workspace.directory,signal:a.signal,redact:(0,k.c)(
r,a.redact),onLine(o){var m;let[B,C="",...O]=o.split(" ");if(B!==r){o!==""&&d.append(`${o}
`);return}C==="ready"&&l(void 0),C==="unavailable"&&l(a.redact((0,k.e)(O.join(" "))));let[h,S=""]=O,g=a.redact((0,k.e)(Buffer.from(S,"base64").toString()));(m=n.
get(C))==null||m({...j,exitCode:Number(h),output:g,stdout:g})}}),F=setTimeout(()=>{l(`Java was not ready within ${T/1e3} s`),w.stop()},T);v.then(()=>{clearTimeout(
F)});let A=w.ended.then(o=>(l(oe(o,d.text())),ie(o,d.text())),o=>{let m=o instanceof D.b?o.message:String(o);return l(m),{...j,exitCode:1,output:m,stderr:m}});A.
then(o=>{s="gone";for(let m of[...n.values()])m({...o,failedBesideOthers:u})}),w.send(se(r,t,i));let J=()=>{s==="retired"&&n.size===0&&w.stop()},X=()=>{s==="usa\
ble"&&(s="retired"),J()};return{ready:v,get usable(){return s==="usable"},get gone(){return s==="gone"},get crowded(){return u},ended:A,retire:X,async sign({input:o,
output:m,timestampUrl:B=""},C){let O=performance.now(),h=String(p+=1),S=(0,f.join)((0,f.dirname)(m),`${h}-${r.slice(0,8)}.part`),g=await new Promise(K=>{let _=setTimeout(
()=>{X(),I({...j,timedOut:!0})},(0,y.e)(C)),I=$=>{clearTimeout(_),n.delete(h),J(),K($)};u||=n.size>0,n.set(h,I),s==="gone"?A.then($=>I({...$,failedBesideOthers:u})):
w.send(U([h,o,S,B]))});return g.exitCode===0?await(0,b.rename)(S,m):await(0,b.rm)(S,{force:!0}),{...g,failedBesideOthers:g.failedBesideOthers===!0||u&&(0,c.c)(g.
output),durationInMilliseconds:Math.round(performance.now()-O)}},async close(){await w.close(ee),await A}}}var j={exitCode:null,signal:null,output:"",stdout:"",
stderr:"",timedOut:!1,durationInMilliseconds:0};function ie({exitCode:e,signal:t},i){var a;let r=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(i))==null?void 0:a[1];return r!==void 0?{...j,output:i,stderr:i,signal:r}:{...j,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function re(e,{workspace:t}){
let i=(0,f.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,z.existsSync)(i))return{missing:"there is no java beside jarsigner"};let a=await(0,G.a)(
"java/JarBatch.class");return a===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:i,classes:(0,f.dirname)(await t.write(
"JarBatch.class",a))}}function ne(e,t,i){let{tool:a,credentials:r,sizeInBytes:n,timestampUrls:s=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...(0,c.g)(
a.options),...(0,x.c)(s,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<Y?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"Jar\
Batch"],environment:i.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function se(e,t,{tool:i,parallel:a}){let{sunpkcs11Config:r,certificateChain:n}=i.configuration;
return U([e,(0,x.a)(r,"SunPKCS11 configuration"),(0,x.a)(n,"policy's certificate"),i.key.javaAlias??i.key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,
String(a),...Object.entries(t.properties).flat()])}function U(e){return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}function oe({exitCode:e,signal:t},i){
let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function P({signal:e}){if(e.aborted)throw new D.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
