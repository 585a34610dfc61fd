var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>p,b:()=>b,c:()=>u,d:()=>y,e:()=>w});module.exports=__toCommonJS(stdin_exports);var import_node_path=require("node:path");
function i(e,t){return e.length>=t.length&&t.every((n,a)=>e[a]===n)}function p(e){return i(e,[80,75,3,4])}var r=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",
".efi",".drv",".com",".ax",".xll",".node",".pyd",".winmd"],s=[".msi",".msp",".mst",".msm"],c=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],o=[".app\
x",".msix",".appxbundle",".msixbundle"];function b(e){return o.includes((0,import_node_path.extname)(e).toLowerCase())}var u=[{extensions:r,title:"a Windows exe\
cutable"},{extensions:s,title:"a Windows installer"},{extensions:[".cab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"},{extensions:o,title:"\
a package of a Windows app"}];function y({extension:e}){return u.some(({extensions:t})=>t.includes(e))}var d=[208,207,17,224,161,177,26,225];function w({extension:e,
head:t,appPackage:n}){if(f(t,e))return"a Windows executable (PE)";if(i(t,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(i(t,d))return s.
includes(e)?`a Windows installer (${e})`:void 0;if(n!==void 0&&n.kind!=="none")return n.kind==="bundle"?`a bundle of a Windows app (${e})`:`a package of a Windo\
ws app (${e})`;if(e===".cat"&&t[0]===48)return"a security catalog (.cat)";if(c.includes(e)&&t.length>0)return`a script that Authenticode signs (${e})`}function f(e,t){
if(!i(e,[77,90])||e.length<64)return!1;let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return n+4>e.length?r.includes(t):i(e.subarray(n),
[80,69,0,0])}0&&(module.exports={a,b,c,d,e});
