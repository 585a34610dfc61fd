var N=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var Q=(e,t)=>{for(var i in t)N(e,i,{get:t[i],enumerable:!0})},R=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of q(t))!H.call(e,r)&&r!==i&&
N(e,r,{get:()=>t[r],enumerable:!(a=Z(t,r))||a.enumerable});return e};var V=e=>R(N({},"__esModule",{value:!0}),e);var le={};Q(le,{startJavaBatch:()=>E});module.exports=V(le);var G=require("./chunk-E6ASCYNJ.cjs"),c=require("./chunk-OWGFP7CT.cjs"),j=require("./chunk-WMJZRCYT.cjs"),
ue=require("./chunk-734BLOYB.cjs"),y=require("./chunk-LSCXC564.cjs"),me=require("./chunk-SWKHB56L.cjs"),x=require("./chunk-74PKTZTJ.cjs"),D=require("./chunk-DL23VD4K.cjs"),
ce=require("./chunk-2OATJTSY.cjs"),M=require("node:crypto"),z=require("node:fs"),b=require("node:fs/promises"),g=require("node:path"),L={"-tsapolicyid":{property:"\
tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-section\
sonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function W({digest:e,extraArguments:t},i){let a={},r=[...t];for(let p=r.
shift();p!==void 0;p=r.shift()){let d=Object.hasOwn(L,p.toLowerCase())?L[p.toLowerCase()]:void 0,f=d?.value===!0?"true":r.shift();if(d===void 0||f===void 0||d.value!==
!0&&!d.value.test(f))return{unknown:p};a[d.property]=f}let{signerName:n="SIGNPATH",tsaDigestAlg:s=c.e[e],...l}=a,u={...l,tsaDigestAlg:s};return{signatureAlgorithm:(0,c.f)(
e,i),digestAlgorithm:c.e[e],signerName:n.toUpperCase(),properties:u}}var T=6e4,Y=100*1024*1024,ee=2e3;async function E(e,t){let{tool:i}=e,a=W(i.options,i.key.type);
if("unknown"in a)return{kind:"unavailable",reason:`${a.unknown} in arguments is for the jarsigner command`};let r=(0,g.dirname)(await(0,b.realpath)(i.command("j\
arsigner"))),n=await re(r,t);if("missing"in n)return{kind:"unavailable",reason:n.missing};let s=()=>ae(ne(n,e,t),a,e,t),l=s(),u=await l.ready;return P(t),u===void 0?
{kind:"ready",signer:te(l,s,e,t)}:{kind:"unavailable",reason:u}}function te(e,t,{timeLimitInSeconds:i},a){let r=new Set([e]),n=e;return{async sign(s){if(P(a),!n.
usable){n=t();for(let u of r)u.gone&&r.delete(u);r.add(n)}let l=await n.sign(s,i);return P(a),l},async again(){n.crowded&&n.retire(),await Promise.all([...r].filter(
({usable:s})=>!s).map(({ended:s})=>s))},async close(){await Promise.all([...r].map(s=>s.close()))}}}function ae(e,t,i,a){let r=(0,M.randomUUID)(),n=new Map,s="u\
sable",l=!1,u=(0,y.b)(64*1024),p=0,d=()=>{},f=new Promise(o=>d=o),v=(0,y.d)(e,{workingDirectory:a.workspace.directory,signal:a.signal,redact:(0,x.c)(r,a.redact),
onLine(o){let[m,C="",...A]=o.split(" ");if(m!==r){o!==""&&u.append(`${o}
`);return}C==="ready"&&d(void 0),C==="unavailable"&&d(a.redact((0,x.e)(A.join(" "))));let[B,w=""]=A,h=a.redact((0,x.e)(Buffer.from(w,"base64").toString()));n.get(
C)?.({...S,exitCode:Number(B),output:h,stdout:h})}}),F=setTimeout(()=>{d(`Java was not ready within ${T/1e3} s`),v.stop()},T);f.then(()=>{clearTimeout(F)});let k=v.
ended.then(o=>(d(oe(o,u.text())),ie(o,u.text())),o=>{let m=o instanceof D.b?o.message:String(o);return d(m),{...S,exitCode:1,output:m,stderr:m}});k.then(o=>{s="\
gone";for(let m of[...n.values()])m({...o,failedBesideOthers:l})}),v.send(se(r,t,i));let J=()=>{s==="retired"&&n.size===0&&v.stop()},X=()=>{s==="usable"&&(s="re\
tired"),J()};return{ready:f,get usable(){return s==="usable"},get gone(){return s==="gone"},get crowded(){return l},ended:k,retire:X,async sign({input:o,output:m,
timestampUrl:C=""},A){let B=performance.now(),w=String(p+=1),h=(0,g.join)((0,g.dirname)(m),`${w}-${r.slice(0,8)}.part`),O=await new Promise(K=>{let _=setTimeout(
()=>{X(),I({...S,timedOut:!0})},(0,y.e)(A)),I=$=>{clearTimeout(_),n.delete(w),J(),K($)};l||=n.size>0,n.set(w,I),s==="gone"?k.then($=>I({...$,failedBesideOthers:l})):
v.send(U([w,o,h,C]))});return O.exitCode===0?await(0,b.rename)(h,m):await(0,b.rm)(h,{force:!0}),{...O,failedBesideOthers:O.failedBesideOthers===!0||l&&(0,c.c)(O.
output),durationInMilliseconds:Math.round(performance.now()-B)}},async close(){await v.close(ee),await k}}}var S={exitCode:null,signal:null,output:"",stdout:"",
stderr:"",timedOut:!1,durationInMilliseconds:0};function ie({exitCode:e,signal:t},i){let a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(i)?.[1];return a!==void 0?{...S,output:i,stderr:i,signal:a}:{...S,output:i,stderr:i,exitCode:e===0?1:e,signal:t}}async function re(e,{workspace:t}){let i=(0,g.join)(
e,process.platform==="win32"?"java.exe":"java");if(!(0,z.existsSync)(i))return{missing:"there is no java beside jarsigner"};let a=await(0,G.a)("java/JarBatch.cl\
ass");return a===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:i,classes:(0,g.dirname)(await t.write("JarBatch.class",
a))}}function ne(e,t,i){let{tool:a,credentials:r,sizeInBytes:n,timestampUrls:s=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...(0,c.g)(a.options),
...(0,j.c)(s,a.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...n<Y?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:i.
environment({...r,PKCS11_SIGN_PIN:"CONFIG"})}}function se(e,t,{tool:i,parallel:a}){let{sunpkcs11Config:r,certificateChain:n}=i.configuration;return U([e,(0,j.a)(
r,"SunPKCS11 configuration"),(0,j.a)(n,"policy's certificate"),i.key.javaAlias??i.key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(a),...Object.
entries(t.properties).flat()])}function U(e){return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}function oe({exitCode:e,signal:t},i){let a=i.split(`
`).find(r=>r.trim()!=="");return`Java ended with ${t??e??"nothing"}${a===void 0?"":`: ${a.trim()}`}`}function P({signal:e}){if(e.aborted)throw new D.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
