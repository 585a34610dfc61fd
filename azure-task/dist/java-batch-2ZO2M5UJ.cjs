var P=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var Z=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var a in t)P(e,a,{get:t[a],enumerable:!0})},Q=(e,t,a,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Z(t))!_.call(e,r)&&r!==a&&
P(e,r,{get:()=>t[r],enumerable:!(i=H(t,r))||i.enumerable});return e};var R=e=>Q(P({},"__esModule",{value:!0}),e);var oe={};q(oe,{startJavaBatch:()=>E});module.exports=R(oe);var U=require("./chunk-KOQYDYVO.cjs"),G=require("./chunk-Q6WYHYX4.cjs"),v=require("./chunk-VQ2C647L.cjs"),
k=require("./chunk-H5YUFV4X.cjs"),ue=require("./chunk-ZMVGFXFW.cjs"),y=require("./chunk-QAA7V325.cjs"),de=require("./chunk-FP2WBXV7.cjs"),A=require("./chunk-4LOM4CLD.cjs"),
D=require("./chunk-DL23VD4K.cjs"),me=require("./chunk-3CREN6VF.cjs"),M=require("node:crypto"),z=require("node:fs"),b=require("node:fs/promises"),f=require("node:path"),
X={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},
"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function V({digest:e,extraArguments:t},a){let i={},r=[...t];for(let u=r.
shift();u!==void 0;u=r.shift()){let s=Object.hasOwn(X,u.toLowerCase())?X[u.toLowerCase()]:void 0,m=(s==null?void 0:s.value)===!0?"true":r.shift();if(s===void 0||
m===void 0||s.value!==!0&&!s.value.test(m))return{unknown:u};i[s.property]=m}let{signerName:n="SIGNPATH",tsaDigestAlg:o=v.a[e],...d}=i,p={...d,tsaDigestAlg:o};return{
signatureAlgorithm:(0,v.b)(e,a),digestAlgorithm:v.a[e],signerName:n.toUpperCase(),properties:p}}var L=6e4,W=100*1024*1024,Y=2e3;async function E(e,t){let{tool:a}=e,
i=V(a.options,a.key.type);if("unknown"in i)return{kind:"unavailable",reason:`${i.unknown} in arguments is for the jarsigner command`};let r=(0,f.dirname)(await(0,b.realpath)(
a.command("jarsigner"))),n=await ie(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let o=()=>te(re(n,e,t),i,e,t),d=o(),p=await d.ready;return O(
t),p===void 0?{kind:"ready",signer:ee(d,o,e,t)}:{kind:"unavailable",reason:p}}function ee(e,t,{timeLimitInSeconds:a,warn:i},r){let n=new Set([e]),o=(0,U.a)(i),d=e,
p=async u=>{let s=t();n.add(s);let m=await s.sign(u,a);return await s.close(),n.delete(s),m};return{async sign(u){if(O(r),!d.usable){d=t();for(let w of n)w.gone&&
n.delete(w);n.add(d)}let s=d,m=await s.sign(u,a);if(O(r),!m.endedBesideOthers)return m;let g=await o.run(s,()=>p(u),({exitCode:w})=>w===0);return O(r),g??m},async close(){
o.close(),await Promise.all([...n].map(u=>u.close()))}}}function te(e,t,a,i){let r=(0,M.randomUUID)(),n=new Map,o="usable",d=!1,p=(0,y.b)(64*1024),u=0,s=()=>{},
m=new Promise(l=>s=l),g=(0,y.d)(e,{workingDirectory:i.workspace.directory,signal:i.signal,redact:(0,A.c)(r,i.redact),onLine(l){var c;let[$,C="",...B]=l.split(" ");
if($!==r){l!==""&&p.append(`${l}
`);return}C==="ready"&&s(void 0),C==="unavailable"&&s(i.redact((0,A.e)(B.join(" "))));let[h,S=""]=B,x=i.redact((0,A.e)(Buffer.from(S,"base64").toString()));(c=n.
get(C))==null||c({...j,exitCode:Number(h),output:x,stdout:x})}}),w=setTimeout(()=>{s(`Java was not ready within ${L/1e3} s`),g.stop()},L);m.then(()=>{clearTimeout(
w)});let I=g.ended.then(l=>(s(se(l,p.text())),ae(l,p.text())),l=>{let c=l instanceof D.b?l.message:String(l);return s(c),{...j,exitCode:1,output:c,stderr:c}});return I.
then(l=>{o="gone";for(let c of[...n.values()])c({...l,endedBesideOthers:d})}),g.send(ne(r,t,a)),{ready:m,get usable(){return o==="usable"},get gone(){return o===
"gone"},async sign({input:l,output:c,timestampUrl:$=""},C){let B=performance.now(),h=String(u+=1),S=(0,f.join)((0,f.dirname)(c),`${h}-${r.slice(0,8)}.part`),x=await new Promise(
F=>{let K=setTimeout(()=>{o==="usable"&&(o="retired"),N({...j,timedOut:!0})},(0,y.e)(C)),N=J=>{clearTimeout(K),n.delete(h),o==="retired"&&n.size===0&&g.stop(),F(
J)};d||=n.size>0,n.set(h,N),o==="gone"?I.then(J=>N({...J,endedBesideOthers:d})):g.send(T([h,l,S,$]))});return x.exitCode===0?await(0,b.rename)(S,c):await(0,b.rm)(
S,{force:!0}),{...x,durationInMilliseconds:Math.round(performance.now()-B)}},async close(){await g.close(Y),await I}}}var j={exitCode:null,signal:null,output:"",
stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0,endedBesideOthers:!1};function ae({exitCode:e,signal:t},a){var i;let r=(i=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(a))==null?void 0:i[1];return r!==void 0?{...j,output:a,stderr:a,signal:r}:{...j,output:a,stderr:a,exitCode:e===0?1:e,signal:t}}async function ie(e,{workspace:t}){
let a=(0,f.join)(e,process.platform==="win32"?"java.exe":"java");if(!(0,z.existsSync)(a))return{missing:"there is no java beside jarsigner"};let i=await(0,G.a)(
"java/JarBatch.class");return i===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:a,classes:(0,f.dirname)(await t.write(
"JarBatch.class",i))}}function re(e,t,a){let{tool:i,credentials:r,sizeInBytes:n,timestampUrls:o=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...(0,v.c)(
i.options),...(0,k.c)(o,i.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<W?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"Jar\
Batch"],environment:a.environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function ne(e,t,{tool:a,parallel:i}){let{sunpkcs11Config:r,certificateChain:n}=a.configuration;
return T([e,(0,k.a)(r,"SunPKCS11 configuration"),(0,k.a)(n,"policy's certificate"),a.key.javaAlias??a.key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,
String(i),...Object.entries(t.properties).flat()])}function T(e){return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}function se({exitCode:e,signal:t},a){
let i=a.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${i===void 0?"":`: ${i.trim()}`}`}function O({signal:e}){if(e.aborted)throw new D.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
