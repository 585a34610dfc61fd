var O=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var Z=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var Q=(e,t)=>{for(var r in t)O(e,r,{get:t[r],enumerable:!0})},R=(e,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Z(t))!q.call(e,i)&&i!==r&&
O(e,i,{get:()=>t[i],enumerable:!(a=H(t,i))||a.enumerable});return e};var V=e=>R(O({},"__esModule",{value:!0}),e);var le={};Q(le,{startJavaBatch:()=>E});module.exports=V(le);var G=require("./chunk-Q6WYHYX4.cjs"),g=require("./chunk-VQ2C647L.cjs"),x=require("./chunk-H5YUFV4X.cjs"),
de=require("./chunk-ZMVGFXFW.cjs"),h=require("./chunk-QAA7V325.cjs"),me=require("./chunk-FP2WBXV7.cjs"),k=require("./chunk-4LOM4CLD.cjs"),P=require("./chunk-DL23VD4K.cjs"),
ce=require("./chunk-3CREN6VF.cjs"),M=require("node:crypto"),z=require("node:fs"),y=require("node:fs/promises"),p=require("node:path"),L={"-tsapolicyid":{property:"\
tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-section\
sonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function W({digest:e,extraArguments:t},r){let a={},i=[...t];for(let c=i.
shift();c!==void 0;c=i.shift()){let l=Object.hasOwn(L,c.toLowerCase())?L[c.toLowerCase()]:void 0,f=(l==null?void 0:l.value)===!0?"true":i.shift();if(l===void 0||
f===void 0||l.value!==!0&&!l.value.test(f))return{unknown:c};a[l.property]=f}let{signerName:n="SIGNPATH",tsaDigestAlg:s=g.a[e],...u}=a,d={...u,tsaDigestAlg:s};return{
signatureAlgorithm:(0,g.b)(e,r),digestAlgorithm:g.a[e],signerName:n.toUpperCase(),properties:d}}var T=6e4,Y=100*1024*1024,ee=2e3;async function E(e,t){let{tool:r}=e,
a=W(r.options,r.key.type);if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let i=(0,p.dirname)(await(0,y.realpath)(
r.command("jarsigner"))),n=await ie(i,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let s=()=>ae(ne(n,e,t),a,e,t),u=s(),d=await u.ready;return J(
t),d===void 0?{kind:"ready",signer:te(u,s,e,t)}:{kind:"unavailable",reason:d}}function te(e,t,{timeLimitInSeconds:r},a){let i=new Set([e]),n=e;return{async sign(s){
if(J(a),!n.usable){n=t();for(let d of i)d.gone&&i.delete(d);i.add(n)}let u=await n.sign(s,r);return J(a),u},again(){n.crowded&&n.retire()},async close(){await Promise.
all([...i].map(s=>s.close()))}}}function ae(e,t,r,a){let i=(0,M.randomUUID)(),n=new Map,s="usable",u=!1,d=(0,h.b)(64*1024),c=0,l=()=>{},f=new Promise(o=>l=o),v=(0,h.d)(
e,{workingDirectory:a.workspace.directory,signal:a.signal,redact:(0,k.c)(i,a.redact),onLine(o){var m;let[$,b="",...A]=o.split(" ");if($!==i){o!==""&&d.append(`${o}\

`);return}b==="ready"&&l(void 0),b==="unavailable"&&l(a.redact((0,k.e)(A.join(" "))));let[w,C=""]=A,S=a.redact((0,k.e)(Buffer.from(C,"base64").toString()));(m=n.
get(b))==null||m({...j,exitCode:Number(w),output:S,stdout:S})}}),K=setTimeout(()=>{l(`Java was not ready within ${T/1e3} s`),v.stop()},T);f.then(()=>{clearTimeout(
K)});let I=v.ended.then(o=>(l(oe(o,d.text())),re(o,d.text())),o=>{let m=o instanceof P.b?o.message:String(o);return l(m),{...j,exitCode:1,output:m,stderr:m}});I.
then(o=>{s="gone";for(let m of[...n.values()])m({...o,endedBesideOthers:u})}),v.send(se(i,t,r));let D=()=>{s==="retired"&&n.size===0&&v.stop()},X=()=>{s==="usab\
le"&&(s="retired"),D()};return{ready:f,get usable(){return s==="usable"},get gone(){return s==="gone"},get crowded(){return u},retire:X,async sign({input:o,output:m,
timestampUrl:$=""},b){let A=performance.now(),w=String(c+=1),C=(0,p.join)((0,p.dirname)(m),`${w}-${i.slice(0,8)}.part`),S=await new Promise(_=>{let F=setTimeout(
()=>{X(),B({...j,timedOut:!0})},(0,h.e)(b)),B=N=>{clearTimeout(F),n.delete(w),D(),_(N)};u||=n.size>0,n.set(w,B),s==="gone"?I.then(N=>B({...N,endedBesideOthers:u})):
v.send(U([w,o,C,$]))});return S.exitCode===0?await(0,y.rename)(C,m):await(0,y.rm)(C,{force:!0}),{...S,durationInMilliseconds:Math.round(performance.now()-A)}},async close(){
await v.close(ee),await I}}}var j={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function re({exitCode:e,signal:t},r){
var a;let i=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(r))==null?void 0:a[1];return i!==void 0?{...j,output:r,stderr:r,signal:i}:
{...j,output:r,stderr:r,exitCode:e===0?1:e,signal:t}}async function ie(e,{workspace:t}){let r=(0,p.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,z.existsSync)(
r))return{missing:"there is no java beside jarsigner"};let a=await(0,G.a)("java/JarBatch.class");return a===void 0?{missing:"this release has no Java program: p\
rebuilt/ is missing beside it"}:{java:r,classes:(0,p.dirname)(await t.write("JarBatch.class",a))}}function ne(e,t,r){let{tool:a,credentials:i,sizeInBytes:n,timestampUrls:s=[]}=t;
return{program:e.java,arguments:["-Duser.language=en",...(0,g.c)(a.options),...(0,x.c)(s,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePer\
fData",...n<Y?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:r.environment({...i,PKCS11_SIGN_PIN:"CONFIG"})}}function se(e,t,{tool:r,parallel:a}){
let{sunpkcs11Config:i,certificateChain:n}=r.configuration;return U([e,(0,x.a)(i,"SunPKCS11 configuration"),(0,x.a)(n,"policy's certificate"),r.key.javaAlias??r.
key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(a),...Object.entries(t.properties).flat()])}function U(e){return e.map(t=>Buffer.from(t).toString(
"base64")).join(" ")}function oe({exitCode:e,signal:t},r){let a=r.split(`
`).find(i=>i.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function J({signal:e}){if(e.aborted)throw new P.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
